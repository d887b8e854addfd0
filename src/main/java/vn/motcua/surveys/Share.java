package vn.motcua.surveys;

/** So many of so many, and between which percentages the truth lies with 95 % (Wilson). */
public record Share(long part, long whole) {
  private static final double Z = 1.959964;

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** Whether there is anything to divide by. */
  public boolean isKnown() {
    return whole > 0;
  }

  /** Lower end in whole percent, cut down. */
  public long low() {
    return (long) Math.floor(100 * Math.max(0, middle() - half()) + 1e-9);
  }

  /** Upper end in whole percent, rounded up. */
  public long high() {
    return (long) Math.ceil(100 * Math.min(1, middle() + half()) - 1e-9);
  }

  private double middle() {
    return (share() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
  }

  private double half() {
    return Z
        * Math.sqrt(share() * (1 - share()) / whole + Z * Z / (4.0 * whole * whole))
        / (1 + Z * Z / whole);
  }

  private double share() {
    if (whole == 0) {
      throw new IllegalStateException("no share of nothing");
    }
    return (double) part / whole;
  }
}
