package vn.motcua.reporting;

/**
 * The figures of a period; each counts rows of the same period's open data, so anybody can count
 * them again.
 *
 * @param carriedOver received before the period and not finished before it
 * @param received within the period
 * @param finished within the period: result ready, withdrawn or stopped
 * @param underWay not finished at the end of the period
 * @param underWayLate of those, past the due date
 * @param refused of the finished, refused in writing
 * @param stopped of the finished, stopped at the citizen's request
 */
public record OpenCount(
    long carriedOver,
    long received,
    long finished,
    long early,
    long onTime,
    long late,
    long underWay,
    long underWayLate,
    long refused,
    long stopped) {
  static final OpenCount NONE = new OpenCount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  OpenCount plus(OpenCount other) {
    return new OpenCount(
        carriedOver + other.carriedOver,
        received + other.received,
        finished + other.finished,
        early + other.early,
        onTime + other.onTime,
        late + other.late,
        underWay + other.underWay,
        underWayLate + other.underWayLate,
        refused + other.refused,
        stopped + other.stopped);
  }

  /** How many rows the period has. */
  public long rows() {
    return carriedOver + received;
  }

  /** The balance rules of the period; what breaks one of them was not counted from rows. */
  public boolean balances() {
    return carriedOver + received == finished + underWay
        && finished == early + onTime + late
        && underWayLate <= underWay
        && refused + stopped <= finished;
  }
}
