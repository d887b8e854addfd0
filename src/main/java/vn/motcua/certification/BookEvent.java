package vn.motcua.certification;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * One fact of a book's history, as it stands in the chain.
 *
 * @param seq 1, 2, 3 … within the book
 * @param feeDelta what it changed in the cash box, in đồng; negative when money goes back
 * @param words digest of the words about people that belong to it
 * @param data the entry after it, as {@link Entry#facts}
 */
public record BookEvent(
    UnitId unit,
    Book book,
    int year,
    int seq,
    int number,
    Kind kind,
    Instant at,
    UUID actor,
    long feeDelta,
    byte[] words,
    String data) {

  /** What happened. */
  public enum Kind {
    ENTERED,
    CORRECTED,
    CANCELLED
  }
}
