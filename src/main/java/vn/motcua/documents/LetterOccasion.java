package vn.motcua.documents;

import java.time.LocalDate;
import java.util.Optional;

/** What is known about the occasion of a letter when somebody thinks of writing one. */
public sealed interface LetterOccasion {

  LetterKind kind();

  /** A fact the office may know or not. */
  enum Known {
    YES,
    NO,
    NOT_KNOWN
  }

  /**
   * A birth.
   *
   * @param childLives NO for a stillbirth and for a child that has died since
   * @param motherLives NO when she died
   * @param mothersBirth her day of birth, where the register gives it
   */
  record Birth(
      LocalDate bornOn, Known childLives, Known motherLives, Optional<LocalDate> mothersBirth)
      implements LetterOccasion {

    @Override
    public LetterKind kind() {
      return LetterKind.BIRTH;
    }
  }

  /** A marriage, a death, a delay, a visit: nothing about them forbids a letter. */
  record Plain(LetterKind kind) implements LetterOccasion {

    public Plain {
      if (kind == LetterKind.BIRTH) {
        throw new IllegalArgumentException("a letter on a birth asks for child and mother first");
      }
    }
  }
}
