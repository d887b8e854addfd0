package vn.motcua.reporting;

/**
 * A line of report form II.06a: one field of a unit, or of a province's communes together, in a
 * period. Law: Biểu II.06a/VPCP/KSTT (TT 01/2020/TT-VPCP).
 *
 * @param online column 4, received online in the period
 * @param other column 5, handed in or posted in the period
 * @param carried column 6, from the period before
 * @param onTime column 9; as the form asks, with all that was withdrawn or stopped
 * @param within column 12, under way within time, waiting for papers among them
 * @param overdue column 13, under way and late
 */
public record FormLine(
    String field,
    long online,
    long other,
    long carried,
    long early,
    long onTime,
    long late,
    long within,
    long overdue) {

  static FormLine none(String field) {
    return new FormLine(field, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Column 3 = 4 + 5 + 6. */
  public long received() {
    return online + other + carried;
  }

  /** Column 7 = 8 + 9 + 10. */
  public long finished() {
    return early + onTime + late;
  }

  /** Column 11 = 12 + 13. */
  public long underWay() {
    return within + overdue;
  }

  /** The rule across the form: 3 = 7 + 11. */
  public boolean balances() {
    return received() == finished() + underWay();
  }

  FormLine plus(FormLine more) {
    return new FormLine(
        field,
        online + more.online,
        other + more.other,
        carried + more.carried,
        early + more.early,
        onTime + more.onTime,
        late + more.late,
        within + more.within,
        overdue + more.overdue);
  }

  FormLine named(String name) {
    return new FormLine(name, online, other, carried, early, onTime, late, within, overdue);
  }
}
