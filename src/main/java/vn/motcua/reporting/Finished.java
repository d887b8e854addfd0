package vn.motcua.reporting;

/**
 * Dossiers whose result became ready (state 9), by how that stood against the due date: early =
 * before the due day, on time = on the due day up to the due instant, late = after it.
 */
public record Finished(int early, int onTime, int late) {
  static final Finished NONE = new Finished(0, 0, 0);

  public int total() {
    return early + onTime + late;
  }

  Finished plus(Finished other) {
    return new Finished(early + other.early, onTime + other.onTime, late + other.late);
  }
}
