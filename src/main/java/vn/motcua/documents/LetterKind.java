package vn.motcua.documents;

/** The occasions on which the office writes a letter of its own accord. */
public enum LetterKind {
  /** Beside the legal apology (form 04), never in its place. */
  APOLOGY,
  THANKS,
  /** Congratulation on a birth. */
  BIRTH,
  /** Congratulation on a marriage. */
  MARRIAGE,
  CONDOLENCE;

  /** The name in an address: {@code mung-sinh-con}. */
  public String slug() {
    return switch (this) {
      case APOLOGY -> "xin-loi";
      case THANKS -> "cam-on";
      case BIRTH -> "mung-sinh-con";
      case MARRIAGE -> "mung-ket-hon";
      case CONDOLENCE -> "chia-buon";
    };
  }
}
