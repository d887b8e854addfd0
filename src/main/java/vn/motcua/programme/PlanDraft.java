package vn.motcua.programme;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/**
 * A plan to be opened, without its table.
 *
 * @param id the key that makes a form sent twice open one plan
 */
public record PlanDraft(
    UUID id, int year, String title, String decisionNumber, @Nullable LocalDate decisionDay) {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_NUMBER = 60;

  /** What is wrong with it, by field. */
  Map<String, Message> errors(LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      errors.put("ten", Message.of("programme.error.title", LONGEST_TITLE, title.length()));
    }
    if (Math.abs(year - today.getYear()) > 1) {
      errors.put("nam", Message.of("programme.error.year", String.valueOf(today.getYear())));
    }
    if (decisionNumber.length() > LONGEST_NUMBER) {
      errors.put("soQuyetDinh", Message.of("programme.error.number", LONGEST_NUMBER));
    }
    if (decisionNumber.isEmpty() != (decisionDay == null)) {
      errors.put("ngayQuyetDinh", Message.of("programme.error.decision"));
    }
    return errors;
  }
}
