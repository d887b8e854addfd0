package vn.motcua.ratings;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossiers.Mark;
import vn.motcua.shared.UnitId;

/**
 * What the form may know of the dossier it asks about: a few coarse facts, no code, no procedure,
 * no person but the officer who received it.
 *
 * @param whole how the whole time was kept (indicator 1)
 * @param parts how each office's own time was kept, the worst counts (indicator 2); empty where no
 *     step had one
 * @param supplements how often papers were asked for (indicator 3)
 */
public record Asked(UnitId unit, UUID officer, Mark whole, Optional<Mark> parts, int supplements) {
  /** It was late: then an apology was owed, and the citizen is asked whether one came. */
  public boolean isLate() {
    return whole == Mark.LATE;
  }
}
