package vn.motcua.certification;

import java.util.Arrays;
import java.util.Optional;

/** A register (sổ chứng thực): numbers run from 1 within a book and a year. */
public enum Book {
  COPIES("ban-sao"),
  SIGNATURES("chu-ky"),
  CONTRACTS("hop-dong");

  private final String slug;

  Book(String slug) {
    this.slug = slug;
  }

  /** The word in addresses. */
  public String slug() {
    return slug;
  }

  public static Optional<Book> of(String slug) {
    return Arrays.stream(values()).filter(book -> book.slug.equals(slug)).findFirst();
  }

  /** Whether who asks must show an identity paper: for what he or she signs, not for copies. */
  public boolean asksForIdentity() {
    return this != COPIES;
  }
}
