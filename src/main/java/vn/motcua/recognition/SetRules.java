package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * What a set must be before anybody is scored by it: its points sum up, every figure exists, no
 * code stands twice. All faults are named at once.
 */
final class SetRules {
  private static final int MOST_LINES = 200;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SetDraft draft;
  private final List<SetProblem> problems = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  private SetRules(SetDraft draft) {
    this.draft = draft;
  }

  /** The set, or everything that is wrong with it. */
  record Read(Optional<CriteriaSet> set, List<SetProblem> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  static Read read(SetDraft draft, UnitId unit, UUID id, int version) {
    return new SetRules(draft).read(unit, id, version);
  }

  private Read read(UnitId unit, UUID id, int version) {
    if (!draft.code().matches("[A-Z0-9_]{2,40}")) {
      wrong("", "bad-code", draft.code());
    }
    words("", draft.name(), 300);
    words("source", draft.source(), 300);
    if (!draft.year().matches("20[2-9][0-9]|2100")) {
      wrong("", "year", draft.year());
    }
    BigDecimal total = points("", draft.total());
    BigDecimal pass = draft.pass().isBlank() ? null : points("", draft.pass());
    if (pass != null && pass.compareTo(total) > 0) {
      wrong("", "bad-pass", draft.pass(), draft.total());
    }
    if (draft.groups().isEmpty()) {
      wrong("", "empty");
    }
    if (draft.groups().stream().mapToInt(group -> group.lines().size()).sum() > MOST_LINES) {
      wrong("", "long", MOST_LINES);
    }
    if (draft.papers().size() > 20 || draft.papers().stream().anyMatch(one -> one.length() > 300)) {
      wrong("", "bad-papers");
    }
    Set<String> groups = new HashSet<>();
    List<CriteriaGroup> read = new ArrayList<>();
    for (SetDraft.Group group : draft.groups()) {
      if (!groups.add(group.code())) {
        wrong(group.code(), "twice");
      }
      read.add(group(group));
    }
    sum("", total, read.stream().map(CriteriaGroup::max).toList());
    if (!problems.isEmpty()) {
      return new Read(Optional.empty(), problems);
    }
    return new Read(
        Optional.of(
            new CriteriaSet(
                unit,
                id,
                draft.code(),
                Integer.parseInt(draft.year()),
                version,
                draft.name(),
                total,
                Optional.ofNullable(pass),
                draft.source(),
                read,
                draft.papers())),
        List.of());
  }

  private CriteriaGroup group(SetDraft.Group group) {
    words(group.code(), group.name(), 300);
    BigDecimal max = points(group.code(), group.max());
    if (group.lines().isEmpty()) {
      // Its sub-criteria are not known: it is scored as one line, by what is shown of it.
      code(group.code());
      return new CriteriaGroup(
          group.code(),
          group.name(),
          max,
          true,
          List.of(new Criterion(group.code(), group.name(), max, Way.EVIDENCED, "", List.of())));
    }
    List<Criterion> lines = group.lines().stream().map(line -> line(line, max)).toList();
    sum(group.code(), max, lines.stream().map(Criterion::max).toList());
    return new CriteriaGroup(group.code(), group.name(), max, false, lines);
  }

  private Criterion line(SetDraft.Line line, BigDecimal ofGroup) {
    code(line.code());
    words(line.code(), line.name(), 500);
    BigDecimal max = points(line.code(), line.max());
    if (max.compareTo(ofGroup) > 0) {
      wrong(line.code(), "over-group", line.max(), ofGroup.toPlainString());
    }
    Way way = way(line.way());
    if (way == null) {
      wrong(line.code(), "way", line.way());
      way = Way.JUDGED;
    }
    if (way != Way.COMPUTED) {
      if (!line.figure().isEmpty() || !line.steps().isEmpty()) {
        wrong(line.code(), "not-computed");
      }
      return new Criterion(line.code(), line.name(), max, way, "", List.of());
    }
    if (!LiveFigure.ids().contains(line.figure())) {
      wrong(line.code(), "figure", line.figure(), String.join(", ", LiveFigure.ids()));
    }
    return new Criterion(line.code(), line.name(), max, way, line.figure(), steps(line, max));
  }

  private List<Step> steps(SetDraft.Line line, BigDecimal max) {
    List<Step> steps = new ArrayList<>();
    BigDecimal from = BigDecimal.ONE.negate();
    BigDecimal points = BigDecimal.ZERO;
    for (SetDraft.Mark mark : line.steps()) {
      Step step =
          new Step(points(line.code(), mark.from(), true), points(line.code(), mark.points()));
      if (step.from().compareTo(HUNDRED) > 0) {
        wrong(line.code(), "share", mark.from());
      }
      if (step.points().compareTo(max) > 0) {
        wrong(line.code(), "over", mark.points(), line.max());
      }
      if (step.from().compareTo(from) <= 0 || step.points().compareTo(points) <= 0) {
        wrong(line.code(), "order", mark.from(), mark.points());
      }
      from = step.from();
      points = step.points();
      steps.add(step);
    }
    if (steps.isEmpty() || points.compareTo(max) < 0) {
      wrong(line.code(), "unreachable", line.max());
    }
    return steps;
  }

  private static @Nullable Way way(String typed) {
    return switch (FoldedText.of(typed)) {
      case "computed", "tu tinh", "tinh tu so lieu" -> Way.COMPUTED;
      case "evidenced", "minh chung", "co minh chung" -> Way.EVIDENCED;
      case "judged", "cham", "danh gia", "tham dinh" -> Way.JUDGED;
      default -> null;
    };
  }

  private void code(String code) {
    if (!code.matches("[\\p{L}0-9._-]{1,20}")) {
      wrong(code, "code-line", code);
    } else if (!codes.add(code)) {
      wrong(code, "twice");
    }
  }

  private void words(String where, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      wrong(where, where.equals("source") ? "source" : "words", longest, text.length());
    }
  }

  private void sum(String where, BigDecimal whole, List<BigDecimal> parts) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(whole) != 0) {
      wrong(where, "sum", sum.toPlainString(), whole.toPlainString());
    }
  }

  private BigDecimal points(String where, String text) {
    return points(where, text, false);
  }

  private BigDecimal points(String where, String text, boolean zero) {
    BigDecimal number = SetDraft.number(text);
    if (number == null || number.signum() == 0 && !zero) {
      wrong(where, "number", text);
      return BigDecimal.ZERO;
    }
    return number;
  }

  private void wrong(String where, String what, Object... with) {
    problems.add(new SetProblem(where, Message.of("recognition.set." + what, with)));
  }
}
