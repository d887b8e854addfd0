package vn.motcua.reporting;

/**
 * Where a unit stands at this moment; asked from the dossiers themselves, so it is exact.
 *
 * @param received since midnight
 * @param underWay the legal time runs: neither ready nor withdrawn
 * @param dueToday of those, due later today
 * @param late of those, past the due instant
 * @param ready the result waits for the citizen
 * @param returned handed over since midnight
 */
public record TodayCount(
    int received, int underWay, int dueToday, int late, int ready, int returned) {
  public static final TodayCount NONE = new TodayCount(0, 0, 0, 0, 0, 0);
}
