package vn.motcua.democracy;

/**
 * How many households of all must agree (Luật 10/2022/QH15 Điều 15–21), in whole numbers.
 *
 * <p>It counts all households of the village, not only those that took part.
 */
public enum Threshold {
  /** At least two thirds: matters 1 and 2. */
  TWO_THIRDS,
  /** More than half: matters 3 to 6, and the choice of voting on line. */
  MORE_THAN_HALF;

  public boolean isReached(int agreed, int households) {
    return switch (this) {
      case TWO_THIRDS -> 3L * agreed >= 2L * households;
      case MORE_THAN_HALF -> 2L * agreed > households;
    };
  }

  /** The fewest households that are enough. */
  public int needed(int households) {
    return switch (this) {
      case TWO_THIRDS -> (int) ((2L * households + 2) / 3);
      case MORE_THAN_HALF -> households / 2 + 1;
    };
  }
}
