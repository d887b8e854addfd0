package vn.motcua.deadlines;

/**
 * What a legal time is counted in (NĐ 118/2025/NĐ-CP as amended, and the decisions that publish
 * each procedure).
 *
 * <p>A time is held as a whole number of <em>parts</em>: quarters of a working day, minutes of an
 * hour, whole days and months. So no rounding ever happens.
 */
public enum Measure {
  /** Working days (<i>ngày làm việc</i>), in steps of a quarter. */
  WORKING_DAY(4, 25_000),
  /** Hours while the Centre is open (<i>giờ làm việc</i>), to the minute. */
  WORKING_HOUR(60, 200_000),
  /** Calendar days (<i>ngày</i>), moved off a rest day: Civil Code 2015, Điều 148.5. */
  CALENDAR_DAY(1, 36_500),
  /** Plain hours, day and night (<i>giờ</i> of emergency procedures), to the minute. */
  CLOCK_HOUR(60, 876_000),
  /** Months, clamped to the month's last day: Civil Code 2015, Điều 147 and 148. */
  MONTH(1, 1_200),
  /** Within the day; received after 15:00, the next working day (<i>trong ngày</i>). */
  SAME_DAY(1, 1);

  private final int partsOfOne;
  private final int most;

  Measure(int partsOfOne, int most) {
    this.partsOfOne = partsOfOne;
    this.most = most;
  }

  /** Parts in one whole: 4 quarters of a working day, 60 minutes of an hour. */
  int partsOfOne() {
    return partsOfOne;
  }

  /** The largest amount accepted, about a hundred years; more is a typing error. */
  public int most() {
    return most;
  }

  /** Whether the end is a day at closing time rather than an instant. */
  boolean endsWithTheDay() {
    return this == CALENDAR_DAY || this == MONTH || this == SAME_DAY;
  }
}
