package vn.motcua.procedures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.web.Message;

/** A legal time as people say it: "5 ngày làm việc", "30 phút làm việc", "trong ngày". */
public final class TimeWords {
  private static final int HOURS_OF_A_DAY = 8;
  private static final int DAYS_OF_A_MONTH = 30;

  private TimeWords() {}

  public static Message of(TimeLimit limit) {
    if (limit.measure() == Measure.WORKING_HOUR && limit.parts() % 60 != 0) {
      return limit.parts() < 60
          ? Message.of("procedures.time.WORKING_MINUTE", limit.parts())
          : Message.of("procedures.time.hour-and-minutes", limit.parts() / 60, limit.parts() % 60);
    }
    return Message.of("procedures.time." + limit.measure(), decimal(limit.amount()));
  }

  /**
   * At most how long one step may take, given its percentage of the legal time; a day has eight
   * hours here, and a month thirty days.
   */
  static Message share(TimeLimit limit, BigDecimal percent) {
    BigDecimal part = limit.amount().multiply(percent).movePointLeft(2);
    return switch (limit.measure()) {
      case WORKING_DAY -> days(part, "procedures.time.WORKING_DAY");
      case CALENDAR_DAY -> days(part, "procedures.time.CALENDAR_DAY");
      case MONTH ->
          days(part.multiply(BigDecimal.valueOf(DAYS_OF_A_MONTH)), "procedures.time.CALENDAR_DAY");
      default -> hours(part);
    };
  }

  private static Message days(BigDecimal days, String key) {
    return days.compareTo(BigDecimal.ONE) < 0
        ? hours(days.multiply(BigDecimal.valueOf(HOURS_OF_A_DAY)))
        : Message.of(key, decimal(quarters(days)));
  }

  private static Message hours(BigDecimal hours) {
    return hours.compareTo(BigDecimal.ONE) < 0
        ? Message.of(
            "procedures.time.WORKING_MINUTE",
            hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP).intValue())
        : Message.of("procedures.time.WORKING_HOUR", decimal(quarters(hours)));
  }

  private static BigDecimal quarters(BigDecimal amount) {
    return amount
        .multiply(BigDecimal.valueOf(4))
        .setScale(0, RoundingMode.HALF_UP)
        .divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
  }

  /** With the comma of the office, without needless zeros. */
  public static String decimal(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
