package vn.motcua.steering;

import java.math.BigDecimal;

/**
 * A value of a figure for one commune: a part of a whole, or a count.
 *
 * @param whole zero where nothing was counted; of a count the same as the part
 */
public record FigureValue(long part, long whole, boolean known) {
  public static final FigureValue NONE = new FigureValue(0, 0, false);

  /** Fewer than this say nothing in percent. */
  public static final int ENOUGH = 5;

  public FigureValue {
    if (part < 0 || whole < 0) {
      throw new IllegalArgumentException("%d of %d".formatted(part, whole));
    }
  }

  /** Points of the most there are; they have up to two decimals. */
  static FigureValue points(BigDecimal sure, BigDecimal total) {
    return share(sure.movePointRight(2).longValue(), total.movePointRight(2).longValue());
  }

  public static FigureValue share(long part, long whole) {
    return whole == 0 ? NONE : new FigureValue(part, whole, true);
  }

  public static FigureValue count(long count) {
    return new FigureValue(count, count, true);
  }

  /** Whether a share rests on enough to be drawn in a colour. */
  boolean isEnough() {
    return known && whole >= ENOUGH;
  }
}
