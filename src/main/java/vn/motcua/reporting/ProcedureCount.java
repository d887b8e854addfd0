package vn.motcua.reporting;

/** What came and what was finished of one procedure within some months. */
public record ProcedureCount(String code, String name, int received, Finished finished) {
  int size() {
    return Math.max(received, finished.total());
  }

  /** Stands for all procedures too small to be named. */
  public boolean isOthers() {
    return code.isEmpty();
  }
}
