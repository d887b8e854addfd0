package vn.motcua.procedures.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.motcua.procedures.ProcedureDraft;

/** A new version as typed by the administrator; nothing typed is lost when it is refused. */
public record VersionForm(
    String code,
    String name,
    String validFrom,
    String decision,
    String agency,
    String conditions,
    String results,
    String legalBasis,
    List<ChannelRow> channels,
    List<PaperRow> papers) {
  private static final int BLANK_ROWS = 5;
  private static final int BLANK_CHANNELS = 3;

  /** The form filled in with what holds now. */
  static VersionForm of(ProcedureDraft base, LocalDate from) {
    return new VersionForm(
        base.code(),
        base.text().name(),
        from.toString(),
        base.text().decision(),
        base.text().handlingAgency(),
        base.text().conditions(),
        String.join("\n", base.text().results()),
        String.join("\n", base.text().legalBasis()),
        IntStream.range(0, base.channels().size())
            .mapToObj(i -> ChannelRow.of(i, base.channels().get(i)))
            .toList(),
        base.papers().stream().map(PaperRow::of).toList());
  }

  /** The form as it was sent. */
  static VersionForm of(MultiValueMap<String, String> sent) {
    return new VersionForm(
        first(sent, "code"),
        first(sent, "name"),
        first(sent, "validFrom"),
        first(sent, "decision"),
        first(sent, "agency"),
        first(sent, "conditions"),
        first(sent, "results"),
        first(sent, "legalBasis"),
        channels(sent),
        papers(sent));
  }

  private static List<ChannelRow> channels(MultiValueMap<String, String> sent) {
    List<ChannelRow> rows = new ArrayList<>();
    for (int i = 0; i < all(sent, "channel").size(); i++) {
      rows.add(
          new ChannelRow(
              i,
              at(sent, "channel", i),
              at(sent, "was", i),
              number(at(sent, "case", i)),
              at(sent, "amount", i),
              at(sent, "measure", i),
              at(sent, "fee", i),
              at(sent, "feeNote", i),
              at(sent, "description", i)));
    }
    return rows;
  }

  private static List<PaperRow> papers(MultiValueMap<String, String> sent) {
    return IntStream.range(0, all(sent, "paper").size())
        .mapToObj(i ->
            new PaperRow(
                at(sent, "paper", i),
                at(sent, "group", i),
                at(sent, "originals", i),
                at(sent, "copies", i),
                at(sent, "kind", i),
                at(sent, "template", i)))
        .filter(row -> !row.isBlank())
        .toList();
  }

  /** The rows of channels and cases with blank ones after them. */
  public List<ChannelRow> channelRows() {
    List<ChannelRow> rows = new ArrayList<>(channels);
    rows.removeIf(row -> row.isNew() && row.isLeftOut());
    for (int i = 0; i < BLANK_CHANNELS; i++) {
      rows.add(ChannelRow.blank(channels.size() + i));
    }
    return rows;
  }

  /** What is written in lines of its own, by field. */
  Map<String, String> words() {
    return Map.of(
        "code", code,
        "name", name,
        "decision", decision,
        "agency", agency,
        "conditions", conditions,
        "results", results,
        "legalBasis", legalBasis);
  }

  private static int number(String typed) {
    return typed.isEmpty() ? ChannelRow.NEW : Integer.parseInt(typed);
  }

  /** The paper rows with blank ones after them. */
  public List<PaperRow> rows() {
    return Stream.concat(
            papers.stream(), IntStream.range(0, BLANK_ROWS).mapToObj(i -> PaperRow.BLANK))
        .toList();
  }

  static String first(MultiValueMap<String, String> sent, String name) {
    return at(sent, name, 0);
  }

  static List<String> all(MultiValueMap<String, String> sent, String name) {
    return sent.getOrDefault(name, List.of());
  }

  static String at(MultiValueMap<String, String> sent, String name, int i) {
    List<String> values = all(sent, name);
    return i < values.size() ? values.get(i) : "";
  }
}
