package vn.motcua.steering;

/**
 * A value of a figure for one commune: a part of a whole, or a count.
 *
 * @param whole zero where nothing was counted; of a count the same as the part
 */
public record Measure(long part, long whole, boolean known) {
  public static final Measure NONE = new Measure(0, 0, false);

  /** Fewer than this say nothing in percent. */
  public static final int ENOUGH = 5;

  public Measure {
    if (part < 0 || whole < 0) {
      throw new IllegalArgumentException("%d of %d".formatted(part, whole));
    }
  }

  public static Measure share(long part, long whole) {
    return whole == 0 ? NONE : new Measure(part, whole, true);
  }

  public static Measure count(long count) {
    return new Measure(count, count, true);
  }

  /** Whether a share rests on enough to be drawn in a colour. */
  boolean isEnough() {
    return known && whole >= ENOUGH;
  }
}
