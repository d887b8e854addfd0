package vn.motcua.democracy;

import java.util.Optional;
import java.util.UUID;

/**
 * One promise of an office, with what measures it.
 *
 * @param id of the unit's own; empty for shipped words
 * @param origin whose idea it was, inside a sentence ("xã Nà Hỳ"), where it was taken over
 */
public record OfficePromise(Optional<UUID> id, String words, Signal signal, String origin) {
  /** What the program measures of a promise. */
  public enum Signal {
    /** Nothing is measured, and the page says so. */
    NONE,
    /** Of the dossiers finished this month, those not late. */
    ON_TIME,
    /** Of the late dossiers of the last ninety days, those apologised for. */
    APOLOGY,
    /** Of the dossiers of the last ninety days asked for papers, those asked once. */
    SUPPLEMENT_ONCE
  }

  /** How often it was kept, of how many. */
  public record Kept(long part, long whole) {
    static final Kept NOTHING = new Kept(0, 0);
    private static final long SMALLEST = 5;

    /** Too few to show anything: no single person is behind a number. */
    Kept hiddenWhenSmall() {
      return whole < SMALLEST ? NOTHING : this;
    }
  }
}
