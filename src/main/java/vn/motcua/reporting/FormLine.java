package vn.motcua.reporting;

import java.util.List;
import java.util.stream.Stream;

/**
 * A line of report form II.06a: one field of a unit, or of a province's communes together, in a
 * period. Law: Biểu II.06a/VPCP/KSTT (TT 01/2020/TT-VPCP).
 *
 * @param whole columns 3, 7 and 11, counted on their own
 * @param online column 4, received online in the period
 * @param other column 5, handed in or posted in the period
 * @param carried column 6, from the period before
 * @param onTime column 9; as the form asks, with all that was withdrawn or stopped
 * @param within column 12, under way within time; as the form asks, with all that wait for papers
 * @param overdue column 13, under way and late
 * @param lateBeforeWaiting of column 12, late already when the wait for papers began
 */
public record FormLine(
    String field,
    Whole whole,
    long online,
    long other,
    long carried,
    long early,
    long onTime,
    long late,
    long within,
    long overdue,
    long lateBeforeWaiting) {

  /**
   * The three sums of the form, each counted from the dossiers alone: without the events, the
   * channel and the judgement on which the columns beside them rest.
   *
   * @param received column 3, in hand in the period
   * @param finished column 7
   * @param underWay column 11
   */
  public record Whole(long received, long finished, long underWay) {
    private Whole plus(Whole more) {
      return new Whole(
          received + more.received, finished + more.finished, underWay + more.underWay);
    }
  }

  static FormLine none(String field) {
    return new FormLine(field, new Whole(0, 0, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  public boolean balances() {
    return faults().isEmpty();
  }

  /** The rules of the form that this line breaks; none where it may go out. */
  public List<FormFault> faults() {
    return Stream.of(
            new FormFault(field, FormFault.Rule.RECEIVED, whole.received, online + other + carried),
            new FormFault(field, FormFault.Rule.FINISHED, whole.finished, early + onTime + late),
            new FormFault(field, FormFault.Rule.UNDER_WAY, whole.underWay, within + overdue),
            new FormFault(
                field, FormFault.Rule.ACROSS, whole.received, whole.finished + whole.underWay))
        .filter(FormFault::isBroken)
        .toList();
  }

  FormLine plus(FormLine more) {
    return new FormLine(
        field,
        whole.plus(more.whole),
        online + more.online,
        other + more.other,
        carried + more.carried,
        early + more.early,
        onTime + more.onTime,
        late + more.late,
        within + more.within,
        overdue + more.overdue,
        lateBeforeWaiting + more.lateBeforeWaiting);
  }

  FormLine named(String name) {
    return new FormLine(
        name,
        whole,
        online,
        other,
        carried,
        early,
        onTime,
        late,
        within,
        overdue,
        lateBeforeWaiting);
  }
}
