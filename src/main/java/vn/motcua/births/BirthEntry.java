package vn.motcua.births;

import java.time.LocalDate;
import vn.motcua.shared.FoldedText;

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

  /** Two rows with the same likeness are the same child, however the names are typed. */
  String likeness() {
    return bornOn + "|" + FoldedText.of(mother) + "|" + FoldedText.of(village) + "|" + twin;
  }
}
