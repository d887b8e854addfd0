package vn.motcua.initiatives;

import java.util.Optional;

/**
 * One window as it was measured.
 *
 * @param value share between 0 and 1, or median in minutes
 * @param open received in it and without a result on the day of measuring, where that counts
 * @param workingDays of the unit's calendar
 * @param asked how many could have answered, where people were asked; not kept of what was measured
 *     before it was counted
 */
public record Side(
    long n, long hits, double value, long open, int workingDays, Optional<Long> asked) {
  /** Below this nothing but "fewer than five" is shown. */
  public static final int SMALLEST = 5;

  static Side of(Sample sample, long open, int workingDays) {
    long hits = sample instanceof Sample.Share share ? share.hits() : 0;
    Optional<Long> asked = sample instanceof Sample.Share share ? share.asked() : Optional.empty();
    return new Side(sample.n(), hits, sample.value(), open, workingDays, asked);
  }

  public boolean isShown() {
    return n >= SMALLEST;
  }
}
