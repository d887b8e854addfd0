package vn.motcua.reporting;

/**
 * Overdue dossiers of a moment at one step.
 *
 * @param stage its name
 * @param lying how many of them lie there now
 * @param ranOut how many lay there when their due time passed, wherever they are now
 */
public record LateStep(String stage, int lying, int ranOut) {
  public LateStep plus(LateStep more) {
    return new LateStep(stage, lying + more.lying, ranOut + more.ranOut);
  }
}
