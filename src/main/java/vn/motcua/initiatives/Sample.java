package vn.motcua.initiatives;

import java.util.Arrays;
import java.util.Optional;

/** What was counted in one window: a share of cases, or times of which the middle is taken. */
public sealed interface Sample {
  /** How many dossiers, or sessions, or answers are behind it. */
  long n();

  /** The share between 0 and 1, or the median in minutes; of nothing there is none, ask first. */
  double value();

  /**
   * So many of so many.
   *
   * @param asked how many could have answered, where the cases are answers
   */
  record Share(long hits, long n, Optional<Long> asked) implements Sample {
    Share(long hits, long n) {
      this(hits, n, Optional.empty());
    }

    public Share {
      if (hits < 0 || hits > n) {
        throw new IllegalArgumentException(hits + " of " + n);
      }
    }

    @Override
    public double value() {
      return (double) hits / n;
    }
  }

  /** Minutes, the smallest first; left out are those not ended yet. */
  final class Times implements Sample {
    private final long[] minutes;

    Times(long[] minutes) {
      this.minutes = minutes.clone();
      Arrays.sort(this.minutes);
    }

    @Override
    public long n() {
      return minutes.length;
    }

    long at(int place) {
      return minutes[place];
    }

    /** The lower of the two in the middle, as the other medians of the program are. */
    @Override
    public double value() {
      return minutes[(minutes.length - 1) / 2];
    }
  }
}
