package vn.motcua.deadlines;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.motcua.shared.Refusal;

/**
 * A legal time: so many of a measure.
 *
 * @param parts quarters for WORKING_DAY, minutes for the hours, wholes for the rest; at least 1
 */
public record TimeLimit(Measure measure, int parts) {
  private static final TimeLimit SAME_DAY = new TimeLimit(Measure.SAME_DAY, 1);

  public TimeLimit {
    if (parts < 1 || parts > measure.most() * measure.partsOfOne()) {
      throw new IllegalArgumentException(
          "parts of %s must be between 1 and %d, but are %d"
              .formatted(measure, measure.most() * measure.partsOfOne(), parts));
    }
  }

  /**
   * The time as data and people write it, for instance 1.5 WORKING_DAY.
   *
   * @throws Refusal when the amount is not above zero, too large, or finer than the measure allows
   */
  public static TimeLimit of(BigDecimal amount, Measure measure) {
    String shown = shown(amount);
    if (amount.signum() <= 0) {
      throw new Refusal("deadlines.limit.not-positive", shown);
    }
    if (amount.compareTo(BigDecimal.valueOf(measure.most())) > 0) {
      throw new Refusal("deadlines.limit.too-large." + measure, shown, measure.most());
    }
    BigDecimal parts = amount.multiply(BigDecimal.valueOf(measure.partsOfOne()));
    // The size is known here, so a scale of a million digits can no longer cost anything.
    if (parts.stripTrailingZeros().scale() > 0) {
      throw new Refusal("deadlines.limit.too-fine." + measure, shown);
    }
    return new TimeLimit(measure, parts.intValueExact());
  }

  /** A whole number of a measure. */
  public static TimeLimit of(int amount, Measure measure) {
    return of(BigDecimal.valueOf(amount), measure);
  }

  public static TimeLimit workingDays(int days) {
    return of(days, Measure.WORKING_DAY);
  }

  /** Working time finer than the hour's decimals can say, for instance 20 minutes. */
  public static TimeLimit workingMinutes(int minutes) {
    return new TimeLimit(Measure.WORKING_HOUR, minutes);
  }

  public static TimeLimit sameDay() {
    return SAME_DAY;
  }

  /** The amount in wholes, for instance 1.5; four decimals at most. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(parts)
        .divide(BigDecimal.valueOf(measure.partsOfOne()), 4, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  private static String shown(BigDecimal amount) {
    return amount.precision() > 12 || Math.abs(amount.scale()) > 12
        ? amount.round(new java.math.MathContext(3)).toString()
        : amount.toPlainString().replace('.', ',');
  }
}
