package vn.motcua.recognition;

import java.math.BigDecimal;

/** A part of a whole as the program counted it; a whole of zero says nothing. */
public record Counted(long part, long whole) {
  /** Of fewer cases no points are made: one that was planted would be a hundred per cent. */
  public static final int FEWEST = 5;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Counted {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("%d of %d".formatted(part, whole));
    }
  }

  public boolean isEmpty() {
    return whole == 0;
  }

  /** Whether points may be made of it. */
  public boolean isEnough() {
    return whole >= FEWEST;
  }

  /** Whether the share is this many percent or more; nothing is rounded. */
  boolean reaches(BigDecimal percent) {
    return BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .compareTo(percent.multiply(BigDecimal.valueOf(whole)))
        >= 0;
  }

  /** How many more of the same whole it would take to reach that share. */
  long missing(BigDecimal percent) {
    return percent
        .multiply(BigDecimal.valueOf(whole))
        .subtract(BigDecimal.valueOf(part).multiply(HUNDRED))
        .divide(HUNDRED, 0, java.math.RoundingMode.CEILING)
        .max(BigDecimal.ZERO)
        .longValueExact();
  }
}
