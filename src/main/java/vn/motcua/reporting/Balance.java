package vn.motcua.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.UnitId;

/**
 * A balance rule that the sums of a unit break: whatever happened to its dossiers, both sides are
 * one number.
 *
 * @param since the first day of the month; none where all time together is meant
 * @param about the field, where one alone breaks the rule; otherwise empty
 * @param figure column of the sums that is asked for, as {@code received}
 * @param one what the months say
 * @param other what stands against it
 */
public record Balance(
    UnitId unit,
    Rule rule,
    @Nullable LocalDate since,
    String about,
    String figure,
    long one,
    long other) {

  /** The rules. Each compares sums that are kept apart from one another. */
  public enum Rule {
    /** No field finished more than it carried over and received, at the end of no month. */
    FLOW,
    /** Received = finished, given up and under way; those under way counted from the dossiers. */
    UNDER_WAY,
    /** A part is no larger than its whole: refused of the finished, online of the received. */
    PARTS,
    /** Months by field = months by procedure. */
    PROCEDURES,
    /** Months by field = months by hour. */
    HOURS,
    /** All months = all weeks. */
    WEEKS,
    /** All months = all officers. */
    OFFICERS
  }
}
