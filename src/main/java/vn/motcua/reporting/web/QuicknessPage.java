package vn.motcua.reporting.web;

import java.time.YearMonth;
import java.util.List;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.OnTheSpot;
import vn.motcua.reporting.PromiseKept;

/**
 * A month of promises beside the law and how they were kept.
 *
 * @param address of this page, without the month
 * @param everybody whether anybody reads it: then no number of fewer than five is told
 */
public record QuicknessPage(
    String unit,
    String unitName,
    String address,
    boolean everybody,
    YearMonth month,
    List<PromiseKept> promises,
    List<OnTheSpot> spot) {
  public QuicknessPage {
    spot = List.copyOf(spot);
    promises = List.copyOf(promises);
  }

  /** Of so few the minutes would be somebody's own. */
  public boolean hides(int dossiers) {
    return everybody && dossiers > 0 && dossiers < Figures.SMALLEST_PUBLISHED;
  }

  /** "11/2026". */
  public String shown() {
    return month.getMonthValue() + "/" + month.getYear();
  }

  public String before() {
    return address + "?thang=" + month.minusMonths(1);
  }

  public int spotReceived() {
    return spot.stream().mapToInt(OnTheSpot::received).sum();
  }

  public int spotSettled() {
    return spot.stream().mapToInt(OnTheSpot::settled).sum();
  }

  /** Papers citizens were spared in the month. */
  public int dropped() {
    return promises.stream().mapToInt(PromiseKept::dropped).sum();
  }
}
