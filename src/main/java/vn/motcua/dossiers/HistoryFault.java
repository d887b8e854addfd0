package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * A place where the history is not as it was written.
 *
 * @param code the dossier's code, empty when a whole dossier or day is gone
 * @param seq the event concerned, 0 when it is not one event
 * @param detail what exactly differs, for the person who has to look
 */
public record HistoryFault(
    UnitId unit,
    LocalDate day,
    String code,
    @Nullable UUID dossier,
    int seq,
    Kind kind,
    String detail) {

  /** What is wrong. */
  public enum Kind {
    EVENT_CHANGED,
    EVENT_MISSING,
    EVENT_ADDED,
    EVENT_UNREADABLE,
    DOSSIER_CHANGED,
    DOSSIER_MISSING,
    DOSSIER_UNREADABLE,
    DAY_CHANGED,
    DAY_MISSING,
    APPLICANT_CHANGED,
    WORDS_CHANGED,
    /** An applicant, words or an event that nothing refers to. */
    ROW_ADDED
  }

  @Override
  public String toString() {
    return "%s %s %s seq %d: %s %s".formatted(unit, day, code, seq, kind, detail);
  }
}
