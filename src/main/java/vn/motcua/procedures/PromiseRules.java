package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.deadlines.Measure;
import vn.motcua.web.Message;

/** What must be true before a promise is published; every broken rule at once. */
final class PromiseRules {
  private static final int MOST_CODES = 500;
  private static final int MOST_DROPPED = 30;

  private final Map<String, Message> errors = new LinkedHashMap<>();

  private PromiseRules() {}

  /**
   * The rules a promise breaks.
   *
   * @param offered codes the unit receives
   */
  static Map<String, Message> broken(PromiseDraft draft, Set<String> offered, LocalDate today) {
    PromiseRules rules = new PromiseRules();
    rules.words("ten", draft.name(), 3, 200);
    rules.words("nhanSu", draft.staffing(), 0, 500);
    draft.dropped().forEach(paper -> rules.words("botGiay", paper, 1, 300));
    if (draft.dropped().size() > MOST_DROPPED) {
      rules.error("botGiay", "procedures.promise.error.dropped", MOST_DROPPED);
    }
    if (draft.codes().isEmpty() || draft.codes().size() > MOST_CODES) {
      rules.error("ma", "procedures.promise.error.codes");
    }
    List<String> unknown =
        draft.codes().stream().filter(code -> !offered.contains(code)).limit(5).toList();
    if (!unknown.isEmpty()) {
      rules.error("ma", "procedures.promise.error.not-offered", shown(String.join(", ", unknown)));
    }
    if (!draft.isStanding() && draft.limit().measure() == Measure.WORKING_DAY) {
      rules.error("cach", "procedures.promise.error.special-day");
    }
    if (draft.from().isBefore(today)) {
      rules.error("tu", "procedures.promise.error.past");
    }
    if (draft.to().filter(to -> !to.isAfter(draft.from())).isPresent()) {
      rules.error("den", "procedures.promise.error.ends");
    }
    return rules.errors;
  }

  private void words(String field, String text, int least, int most) {
    if (text.length() < least) {
      error(field, "procedures.promise.error.short");
    } else if (text.length() > most) {
      error(field, "procedures.promise.error.long", most, text.length());
    } else if (text.chars().anyMatch(Character::isISOControl)) {
      error(field, "procedures.promise.error.control");
    }
  }

  private void error(String field, String key, Object... arguments) {
    errors.putIfAbsent(field, Message.of(key, arguments));
  }

  private static String shown(String typed) {
    String plain = typed.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
  }
}
