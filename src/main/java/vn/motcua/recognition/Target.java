package vn.motcua.recognition;

/** What share of its communes a province means to have recognised by the end of a year. */
public record Target(int year, int percent, String source) {
  /** How many of so many communes that takes. */
  public int needed(int communes) {
    return Math.ceilDiv(communes * percent, 100);
  }
}
