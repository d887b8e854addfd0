package vn.motcua.reporting;

/**
 * How one promise beside the law went: of what was received under it in a month. Minutes by the
 * clock on the wall, from the receipt to the result.
 *
 * @param name of the promise; empty for what urgency alone promises
 * @param received dossiers promised
 * @param kept results ready by the promised moment
 * @param broken results ready later, or not ready although the moment has passed
 * @param median half were ready within these minutes; zero before the first result
 * @param ninety nine of ten were ready within these minutes
 * @param dropped papers citizens were spared, over all these dossiers (A25)
 */
public record PromiseKept(
    String name, int received, int kept, int broken, long median, long ninety, int dropped) {
  /** Promised, and the moment has not come yet. */
  public int open() {
    return received - kept - broken;
  }
}
