package vn.motcua.certification;

import java.time.LocalDate;
import java.util.List;

/**
 * What a day brought: counted from the facts of that day, so a past day never changes.
 *
 * @param lines by kind, in the order of the kinds
 * @param corrected numbers corrected on the day, whatever day they are of
 * @param cancelled numbers cancelled on the day, whatever day they are of
 * @param unknown papers entered without a published fee
 * @param cash đồng that came in, less what went back
 * @param transfer the same by bank
 */
public record DayTotals(
    LocalDate day,
    List<KindLine> lines,
    int corrected,
    int cancelled,
    int unknown,
    long cash,
    long transfer) {

  /** Papers entered of a kind, copies certified, fees taken for them. */
  public record KindLine(CertificationKind kind, int papers, int copies, long fees) {}

  public int papers() {
    return lines.stream().mapToInt(KindLine::papers).sum();
  }

  public int copies() {
    return lines.stream().mapToInt(KindLine::copies).sum();
  }

  /** Fees of the papers entered on the day. */
  public long fees() {
    return lines.stream().mapToLong(KindLine::fees).sum();
  }

  /** What should be in the box and in the bank from this day. */
  public long net() {
    return cash + transfer;
  }
}
