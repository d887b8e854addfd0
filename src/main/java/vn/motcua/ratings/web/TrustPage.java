package vn.motcua.ratings.web;

import java.util.List;
import vn.motcua.ratings.Period;
import vn.motcua.ratings.Tally;
import vn.motcua.ratings.Trust;

/**
 * What speaks for or against the ratings, a card for each unit.
 *
 * @param periods those one can choose
 */
public record TrustPage(Period period, List<Period> periods, List<Trust> units) {
  static final String BASE = "/ban-lam-viec/bao-cao/doi-chieu-danh-gia";

  public TrustPage {
    periods = List.copyOf(periods);
    units = List.copyOf(units);
  }

  public static String address(Period period) {
    return BASE + "?ky=" + period;
  }

  /** As it is told: of fewer than five only that there were some. */
  public static String few(long count) {
    return count > 0 && count < Tally.SMALLEST ? "1–4" : String.valueOf(count);
  }
}
