package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/**
 * What a dated rule must fulfil; the key of a problem names the form field.
 *
 * <p>The legal basis is never missing. A rule that moves due dates or turns citizens away begins
 * tomorrow at the earliest, so that what was received today keeps its rule; the others only write
 * down late what the law said before.
 */
final class LawRules {
  private static final LocalDate OLDEST = LocalDate.of(1990, 1, 1);
  private static final int YEARS_AHEAD = 5;
  private static final int MOST_YEARS = 150;
  private static final int SHORTEST_BASIS = 5;
  private static final int LONGEST_BASIS = 1_000;
  private static final int LONGEST_PLACE = 300;

  private LawRules() {}

  static Map<String, Message> problems(LawDraft draft, LocalDate today) {
    Map<String, Message> problems = new LinkedHashMap<>();
    if (draft.code().equals(LawKind.EVERY_PROCEDURE) != draft.kind().isForEveryProcedure()) {
      problems.put("code", Message.of("procedures.problem.code"));
    }
    if (!draft.kind().choices().contains(draft.choice())) {
      problems.put("choice", Message.of("procedures.law.problem.choice"));
    }
    boolean years = draft.choice() == LawChoice.YEARS;
    if (years && (draft.years() < 1 || draft.years() > MOST_YEARS)) {
      problems.put("years", Message.of("procedures.law.problem.years", MOST_YEARS));
    }
    int place = draft.place().strip().length();
    if (draft.kind() == LawKind.MOVE && (place == 0 || place > LONGEST_PLACE)) {
      problems.put("place", Message.of("procedures.law.problem.place", LONGEST_PLACE, place));
    }
    int basis = draft.basis().strip().length();
    if (basis < SHORTEST_BASIS || basis > LONGEST_BASIS) {
      problems.put("basis", Message.of("procedures.law.problem.basis", LONGEST_BASIS, basis));
    }
    days(problems, draft, today);
    return problems;
  }

  private static void days(Map<String, Message> problems, LawDraft draft, LocalDate today) {
    LocalDate from = draft.from();
    if (draft.kind().movesDueDates() && !from.isAfter(today)) {
      problems.put("from", Message.of("procedures.law.problem.tomorrow"));
    } else if (from.isBefore(OLDEST) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
      problems.put("from", Message.of("procedures.law.problem.from"));
    }
    if (draft.to().filter(end -> !end.isAfter(from)).isPresent()) {
      problems.put("to", Message.of("procedures.law.problem.to"));
    }
  }

  /** A rule ends tomorrow at the earliest: what was received while it held keeps it. */
  static void refuseEnd(LawRule rule, LocalDate to, LocalDate today) {
    if (!to.isAfter(today) && !rule.from().isAfter(today)) {
      throw new Refusal("procedures.law.problem.endTomorrow");
    }
    if (to.isBefore(rule.from())) {
      throw new Refusal("procedures.law.problem.to");
    }
    if (rule.to().filter(end -> !end.isAfter(to)).isPresent()) {
      throw new Refusal("procedures.law.problem.ended");
    }
  }
}
