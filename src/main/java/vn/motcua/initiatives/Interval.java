package vn.motcua.initiatives;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How far the true difference "after less before" may lie from the one seen: 95 of 100 such
 * intervals hold it. Pure arithmetic: the same samples always give the same interval.
 */
public record Interval(double low, double high) {
  /** Quantile of the normal distribution for 95 %. */
  private static final double Z = 1.959963984540054;

  private static final int DRAWS = 2_000;
  private static final int CUT = DRAWS / 40;
  private static final long SEED = 20_261_123L;

  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(low + " to " + high);
    }
  }

  /** Whether no difference at all lies within. */
  public boolean holdsZero() {
    return low <= 0 && high >= 0;
  }

  static Interval of(Sample before, Sample after) {
    return switch (before) {
      case Sample.Share one -> shares(one, (Sample.Share) after);
      case Sample.Times one -> medians(one, (Sample.Times) after);
    };
  }

  /** Newcombe's hybrid of two Wilson intervals; good for small numbers and shares near 0 or 1. */
  private static Interval shares(Sample.Share before, Sample.Share after) {
    Interval one = wilson(before);
    Interval two = wilson(after);
    double seen = after.value() - before.value();
    return new Interval(
        seen - Math.hypot(after.value() - two.low, one.high - before.value()),
        seen + Math.hypot(two.high - after.value(), before.value() - one.low));
  }

  private static Interval wilson(Sample.Share share) {
    double n = share.n();
    double p = share.value();
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return new Interval(
        Math.min(p, Math.max(0, middle - half)), Math.max(p, Math.min(1, middle + half)));
  }

  /** Bootstrap of the difference of two medians, always with the same draws. */
  private static Interval medians(Sample.Times before, Sample.Times after) {
    SplittableRandom chance = new SplittableRandom(SEED);
    double[] seen = new double[DRAWS];
    for (int at = 0; at < DRAWS; at++) {
      seen[at] = drawn(after, chance) - drawn(before, chance);
    }
    Arrays.sort(seen);
    return new Interval(seen[CUT], seen[DRAWS - 1 - CUT]);
  }

  /** Median of as many values as there are, each drawn by chance and put back. */
  private static double drawn(Sample.Times times, SplittableRandom chance) {
    int n = Math.toIntExact(times.n());
    int[] often = new int[n];
    for (int at = 0; at < n; at++) {
      often[chance.nextInt(n)]++;
    }
    int middle = (n - 1) / 2;
    int place = 0;
    for (int passed = often[0]; passed <= middle; passed += often[place]) {
      place++;
    }
    return times.at(place);
  }
}
