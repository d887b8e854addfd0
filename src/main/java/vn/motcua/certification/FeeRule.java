package vn.motcua.certification;

/**
 * How much certifying costs, in đồng; a pure rule on published figures.
 *
 * @param amount for each of the first pages, for each case or for the contract
 * @param fullPages pages of a copy that cost {@code amount}; the later ones cost {@code
 *     furtherAmount}
 * @param most the most one copy costs; 0 when nothing limits it
 */
public record FeeRule(Basis basis, int amount, int fullPages, int furtherAmount, int most) {

  /** What is counted. */
  public enum Basis {
    /** Pages of the original, for each copy. */
    PAGE,
    /** Papers signed (trường hợp: one or many signatures in one paper). */
    CASE,
    /** The contract, however many originals it has. */
    CONTRACT
  }

  public FeeRule {
    if (amount < 0 || fullPages < 0 || furtherAmount < 0 || most < 0) {
      throw new IllegalArgumentException("a fee must not be negative");
    }
    if (basis != Basis.PAGE && (fullPages > 0 || furtherAmount > 0 || most > 0)) {
      throw new IllegalArgumentException("only a fee by page knows later pages and a limit");
    }
  }

  public static FeeRule perPage(int amount, int fullPages, int furtherAmount, int most) {
    return new FeeRule(Basis.PAGE, amount, fullPages, furtherAmount, most);
  }

  public static FeeRule perCase(int amount) {
    return new FeeRule(Basis.CASE, amount, 0, 0, 0);
  }

  public static FeeRule perContract(int amount) {
    return new FeeRule(Basis.CONTRACT, amount, 0, 0, 0);
  }

  /** The fee in đồng for so many copies of a paper of so many pages. */
  public long fee(int pages, int copies) {
    if (pages < 1 || copies < 1) {
      throw new IllegalArgumentException("pages and copies begin at 1");
    }
    return switch (basis) {
      case PAGE -> oneCopy(pages) * copies;
      case CASE -> (long) amount * copies;
      case CONTRACT -> amount;
    };
  }

  private long oneCopy(int pages) {
    long full = Math.min(pages, fullPages);
    long sum = full * amount + (pages - full) * furtherAmount;
    return most > 0 ? Math.min(sum, most) : sum;
  }
}
