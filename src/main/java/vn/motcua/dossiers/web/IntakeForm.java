package vn.motcua.dossiers.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Filing;
import vn.motcua.dossiers.Intake;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;

/** The intake form as typed; kept exactly, whatever is wrong with it. */
public record IntakeForm(Map<String, String> typed) {
  public IntakeForm {
    typed = Map.copyOf(typed);
  }

  static IntakeForm of(HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.startsWith("_") && values.length > 0) {
            typed.put(name, values[0]);
          }
        });
    return new IntakeForm(typed);
  }

  /** The form with the person of an earlier dossier filled in. */
  IntakeForm withPerson(UUID person, Applicant known) {
    Map<String, String> filled = new HashMap<>(ApplicantForm.of(known).typed());
    filled.put("nguoi", person.toString());
    filled.putAll(typed);
    return new IntakeForm(filled);
  }

  /** The same words as a form of its own, when the key they came with was already used. */
  IntakeForm withFreshKey() {
    Map<String, String> kept = new HashMap<>(typed);
    kept.put("khoa", UUID.randomUUID().toString());
    return new IntakeForm(kept);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** What was typed, or what stands there before anybody has typed. */
  public String value(String field, String initially) {
    return typed.getOrDefault(field, initially);
  }

  /** Key of this form: the same when it is shown again with errors. */
  public String key() {
    return uuid(value("khoa")).orElseGet(UUID::randomUUID).toString();
  }

  /** The channel and case chosen, as "DIRECT-0"; the first direct one to begin with. */
  public String channel(OpenProcedure procedure) {
    return value(
        "kenh",
        procedure.channels().stream()
            .filter(row -> row.time().isPresent())
            .sorted(java.util.Comparator.comparing(row -> row.channel() != Channel.DIRECT))
            .map(row -> row.channel() + "-" + row.caseNumber())
            .findFirst()
            .orElse(""));
  }

  /** Mark of a paper: co, khong, thieu, or nothing yet. */
  public String mark(Paper paper) {
    return value("giay-" + paper.order(), paper.isConditional() ? "khong" : "");
  }

  Intake intake(OpenProcedure procedure) {
    String[] channel = channel(procedure).split("-", 2);
    String external = value("maNgoai").strip();
    return new Intake(
        UUID.fromString(key()),
        procedure.code(),
        channelOf(channel[0]),
        channel.length < 2 ? -1 : number(channel[1]),
        papers(procedure),
        typed.containsKey("soBo") ? number(value("soBo")) : 1,
        new ApplicantForm(typed).applicant(),
        uuid(value("nguoi")),
        external,
        entry(external),
        new HelpersForm(typed).helpers());
  }

  private List<Intake.PaperMark> papers(OpenProcedure procedure) {
    List<Intake.PaperMark> marks = new ArrayList<>();
    for (Paper paper : procedure.checklist()) {
      String field = "giay-" + paper.order();
      presence(mark(paper))
          .ifPresent(presence ->
              marks.add(
                  new Intake.PaperMark(
                      paper.order(),
                      presence,
                      count(field + "-chinh", paper.originals()),
                      count(field + "-sao", paper.copies()),
                      count(field + "-chung-thuc", 0))));
    }
    return marks;
  }

  private static Optional<Intake.Presence> presence(String mark) {
    return switch (mark) {
      case "co" -> Optional.of(Intake.Presence.HAVE);
      case "khong" -> Optional.of(Intake.Presence.NOT_APPLICABLE);
      case "thieu" -> Optional.of(Intake.Presence.MISSING);
      default -> Optional.empty();
    };
  }

  private static Channel channelOf(String name) {
    try {
      return Channel.valueOf(name);
    } catch (IllegalArgumentException _) {
      return Channel.DIRECT; // with no such case the rule for the channel says so
    }
  }

  private Filing.CodeEntry entry(String external) {
    if (external.isEmpty()) {
      return Filing.CodeEntry.NONE;
    }
    return switch (value("maNgoaiCach").toUpperCase(Locale.ROOT)) {
      case "PASTED" -> Filing.CodeEntry.PASTED;
      case "SCANNED" -> Filing.CodeEntry.SCANNED;
      default -> Filing.CodeEntry.TYPED;
    };
  }

  private int count(String field, int usual) {
    return typed.containsKey(field) ? number(value(field)) : usual;
  }

  /** The number typed, or -1, which no rule accepts. */
  private static int number(String text) {
    String digits = text.strip();
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
