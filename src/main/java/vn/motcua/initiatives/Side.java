package vn.motcua.initiatives;

/**
 * One window as it was measured.
 *
 * @param value share between 0 and 1, or median in minutes
 * @param open received in it and without a result on the day of measuring, where that counts
 * @param workingDays of the unit's calendar
 */
public record Side(long n, long hits, double value, long open, int workingDays) {
  /** Below this nothing but "fewer than five" is shown. */
  public static final int SMALLEST = 5;

  static Side of(Sample sample, long open, int workingDays) {
    long hits = sample instanceof Sample.Share share ? share.hits() : 0;
    return new Side(sample.n(), hits, sample.value(), open, workingDays);
  }

  public boolean isShown() {
    return n >= SMALLEST;
  }
}
