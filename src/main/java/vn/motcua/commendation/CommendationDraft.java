package vn.motcua.commendation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * A proposal as it is typed.
 *
 * @param officer empty to commend the commune itself
 */
public record CommendationDraft(
    UUID id, UnitId subject, Optional<UUID> officer, String form, String reason) {
  /** What is wrong with it, by field. */
  Map<String, Message> errors() {
    Map<String, Message> errors = new LinkedHashMap<>();
    words(errors, "hinhThuc", form, 200);
    words(errors, "lyDo", reason, 2_000);
    return errors;
  }

  private static void words(Map<String, Message> errors, String field, String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      errors.put(field, Message.of("commendation.error.words", longest, text.length()));
    }
  }
}
