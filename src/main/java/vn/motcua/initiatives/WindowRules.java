package vn.motcua.initiatives;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/** What must be true of the two windows before anything is counted. */
final class WindowRules {
  private static final int LONGEST_DAYS = 366;

  private WindowRules() {}

  static Map<String, Message> errors(
      TrialMeasure measure, Trial trial, InitiativeActs.Days days, LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    day(errors, "truocTu", days.beforeFrom(), today);
    day(errors, "truocDen", days.beforeTo(), today);
    day(errors, "sauTu", days.afterFrom(), today);
    day(errors, "sauDen", days.afterTo(), today);
    return errors.isEmpty() ? between(measure, trial, read(days)) : errors;
  }

  private static void day(
      Map<String, Message> errors, String field, @Nullable LocalDate day, LocalDate today) {
    if (day == null || day.getYear() < 2015) {
      errors.put(field, Message.of("initiatives.error.day"));
    } else if (!day.isBefore(today)) {
      errors.put(field, Message.of("initiatives.error.future", day, today));
    }
  }

  private static Map<String, Message> between(TrialMeasure measure, Trial trial, Windows windows) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (windows.beforeTo().isBefore(windows.beforeFrom())) {
      errors.put("truocDen", Message.of("initiatives.error.order"));
    } else if (windows.afterTo().isBefore(windows.afterFrom())) {
      errors.put("sauDen", Message.of("initiatives.error.order"));
    } else if (!windows.isInOrder()) {
      errors.put("sauTu", Message.of("initiatives.error.overlap"));
    } else if (!windows.beforeTo().isBefore(trial.starts())) {
      errors.put("truocDen", Message.of("initiatives.error.before", trial.starts()));
    } else if (windows.afterFrom().isBefore(trial.starts())) {
      errors.put("sauTu", Message.of("initiatives.error.after", trial.starts()));
    } else if (measure.isByQuarter() && !windows.isWholeQuarters()) {
      errors.put("truocTu", Message.of("initiatives.error.quarters"));
    } else if (!windows.isOfOneLength()) {
      errors.put(
          "sauDen",
          Message.of("initiatives.error.length", windows.daysBefore(), windows.daysAfter()));
    } else if (windows.daysBefore() > LONGEST_DAYS) {
      errors.put("sauDen", Message.of("initiatives.error.too-long", LONGEST_DAYS));
    }
    return errors;
  }

  /** The windows of a form without faults. */
  static Windows read(InitiativeActs.Days days) {
    return new Windows(
        Objects.requireNonNull(days.beforeFrom()),
        Objects.requireNonNull(days.beforeTo()),
        Objects.requireNonNull(days.afterFrom()),
        Objects.requireNonNull(days.afterTo()));
  }
}
