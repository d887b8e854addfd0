package vn.motcua.initiatives;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Message;

/** What must be true of a trial before it begins. */
final class TrialRules {
  private static final int LONGEST_DAYS = 366;

  private TrialRules() {}

  static Map<String, Message> errors(InitiativeActs.Starting typed, LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    LocalDate starts = typed.starts();
    LocalDate ends = typed.ends();
    if (starts == null || Math.abs(starts.toEpochDay() - today.toEpochDay()) > LONGEST_DAYS) {
      errors.put("tuNgay", Message.of("initiatives.error.starts"));
    }
    if (ends == null) {
      errors.put("denNgay", Message.of("initiatives.error.day"));
    } else if (starts != null && ends.isBefore(starts)) {
      errors.put("denNgay", Message.of("initiatives.error.ends-before", ends, starts));
    } else if (starts != null && ends.toEpochDay() - starts.toEpochDay() > LONGEST_DAYS) {
      errors.put("denNgay", Message.of("initiatives.error.too-long", LONGEST_DAYS));
    }
    if (typed.person().isBlank() || typed.person().length() > 200) {
      errors.put("nguoi", Message.of("initiatives.error.person"));
    }
    if (!typed.promise().isEmpty() && !typed.slogan().isEmpty()) {
      errors.put("cauHua", Message.of("initiatives.error.one-setting"));
    }
    return errors;
  }
}
