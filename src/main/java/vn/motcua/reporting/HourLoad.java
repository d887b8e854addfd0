package vn.motcua.reporting;

/**
 * What the desk did in one hour of one weekday, over some months.
 *
 * @param weekday 1 = Monday
 * @param hour begun, 0–23, Viet Nam time
 */
public record HourLoad(int weekday, int hour, int received, int returned) {
  public int total() {
    return received + returned;
  }
}
