package vn.motcua.births;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.shared.FoldedText;
import vn.motcua.web.Message;

/**
 * A birth as the health station or a visitor tells it.
 *
 * @param twin 1, or which child of one delivery
 * @param source where it is from, such as "sinh tại nhà"; may be empty
 */
public record BirthEntry(
    LocalDate bornOn, Sex sex, String mother, String village, int twin, String source) {

  /** Girl, boy, or not said. */
  public enum Sex {
    GIRL,
    BOY,
    UNKNOWN
  }

  /** What is wrong with a birth that was typed, by field of the form. */
  Map<String, Message> broken(LocalDate today) {
    Map<String, Message> errors = new LinkedHashMap<>();
    if (mother.isBlank() || mother.length() > 120) {
      errors.put("hoTenMe", Message.of("births.file.mother"));
    }
    if (village.isBlank() || village.length() > 120) {
      errors.put("ban", Message.of("births.file.village"));
    }
    if (bornOn.isAfter(today) || bornOn.isBefore(today.minusYears(18))) {
      errors.put("ngaySinh", Message.of("births.error.day"));
    }
    if (source.length() > 200) {
      errors.put("nguon", Message.of("births.error.long", 200));
    }
    return errors;
  }

  /** Two rows with the same likeness are the same child, however the names are typed. */
  String likeness() {
    return bornOn + "|" + FoldedText.of(mother) + "|" + FoldedText.of(village) + "|" + twin;
  }
}
