package vn.motcua.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.web.SentRows;
import vn.motcua.web.SentTable;

/**
 * A set as a table: one line for each criterion, the group on its first line; what is above the
 * lines (name, year, points of the whole) is typed beside the file.
 */
public final class SetTable {
  private static final Map<String, String> HEADINGS =
      Map.of(
          "ma nhom", "group",
          "nhom", "groupName",
          "diem nhom", "groupMax",
          "ma", "code",
          "tieu chi", "name",
          "diem", "max",
          "cach cham", "way",
          "chi so", "figure",
          "thang diem", "steps");

  private SetTable() {}

  /** What the form says about a set whose lines come as a table; papers one a line. */
  public record Head(
      String code,
      String name,
      String year,
      String total,
      String pass,
      String source,
      List<String> papers) {
    public Head {
      papers = List.copyOf(papers);
    }
  }

  static Optional<SetDraft> read(SentTable table, Head head) {
    return SentRows.under(table, HEADINGS, List.of("group", "groupName", "groupMax"))
        .map(rows -> draft(rows.lines(), head));
  }

  private static SetDraft draft(List<SentRows.Line> lines, Head head) {
    SentRows.Above above = new SentRows.Above();
    Map<String, List<SentRows.Line>> groups = new LinkedHashMap<>();
    for (SentRows.Line line : lines) {
      groups.computeIfAbsent(above.of(line, "group"), _ -> new ArrayList<>()).add(line);
    }
    return new SetDraft(
        head.code(),
        head.name(),
        head.year(),
        head.total(),
        head.pass(),
        head.source(),
        groups.entrySet().stream().map(one -> group(one.getKey(), one.getValue())).toList(),
        head.papers());
  }

  private static SetDraft.Group group(String code, List<SentRows.Line> lines) {
    return new SetDraft.Group(
        code,
        first(lines, "groupName"),
        first(lines, "groupMax"),
        lines.stream()
            .filter(line -> !line.cell("code").isEmpty() || !line.cell("name").isEmpty())
            .map(line ->
                new SetDraft.Line(
                    line.cell("code"),
                    line.cell("name"),
                    line.cell("max"),
                    line.cell("way"),
                    line.cell("figure"),
                    steps(line.cell("steps"))))
            .toList());
  }

  /** Written as {@code 90: 2; 95: 3,5; 98: 5}. */
  private static List<SetDraft.Mark> steps(String text) {
    List<SetDraft.Mark> steps = new ArrayList<>();
    for (String one : text.split(";")) {
      if (!one.isBlank()) {
        int colon = one.indexOf(':');
        steps.add(
            colon < 0
                ? new SetDraft.Mark(one.strip(), "")
                : new SetDraft.Mark(
                    one.substring(0, colon).replace("%", "").strip(),
                    one.substring(colon + 1).strip()));
      }
    }
    return steps;
  }

  private static String first(List<SentRows.Line> lines, String column) {
    return lines.stream()
        .map(line -> line.cell(column))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
