package vn.motcua.initiatives;

/** What may be said of a difference; "not enough to say" is an answer. */
public enum Verdict {
  /** Fewer than thirty in one of the windows. */
  TOO_FEW,
  /** More than one in ten have no result yet: a median of the quick ones alone would flatter. */
  UNFINISHED,
  /** The interval holds zero: chance alone may have done it. */
  UNDECIDED,
  BETTER,
  WORSE;

  /** Fewest cases of a window from which anything is concluded. */
  public static final int FEWEST = 30;

  /** One in so many may still be without a result. */
  private static final int UNFINISHED_IN = 10;

  static Verdict of(TrialMeasure measure, Side before, Side after, Interval difference) {
    if (before.n() < FEWEST || after.n() < FEWEST) {
      return TOO_FEW;
    }
    if (isUnfinished(before) || isUnfinished(after)) {
      return UNFINISHED;
    }
    if (difference.holdsZero()) {
      return UNDECIDED;
    }
    return difference.low() > 0 == measure.isHigherBetter() ? BETTER : WORSE;
  }

  private static boolean isUnfinished(Side side) {
    return side.open() * UNFINISHED_IN > side.n() + side.open();
  }

  /** Whether the page says "không đủ để kết luận". */
  public boolean isOpen() {
    return this != BETTER && this != WORSE;
  }
}
