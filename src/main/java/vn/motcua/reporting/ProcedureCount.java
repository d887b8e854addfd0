package vn.motcua.reporting;

import java.util.List;

/** What came and what was finished of one procedure within some months. */
public record ProcedureCount(String code, String name, int received, Finished finished) {
  /** Several as one without a name; nothing stands behind the one of none. */
  public static ProcedureCount others(List<ProcedureCount> several) {
    return several.stream()
        .reduce(
            new ProcedureCount("", "", 0, Finished.NONE),
            (one, other) ->
                new ProcedureCount(
                    "", "", one.received + other.received, one.finished.plus(other.finished)));
  }

  public int size() {
    return Math.max(received, finished.total());
  }

  /** Stands for all procedures too small to be named. */
  public boolean isOthers() {
    return code.isEmpty();
  }
}
