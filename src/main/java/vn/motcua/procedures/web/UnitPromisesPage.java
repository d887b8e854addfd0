package vn.motcua.procedures.web;

import java.util.List;

/** The promises of a unit that hold today, for citizens. */
public record UnitPromisesPage(String place, String base, List<PromiseRow> promises) {
  public String unit() {
    return base.substring(base.lastIndexOf('/') + 1);
  }

  /** Papers the unit no longer asks for, over all its promises. */
  public long droppedPapers() {
    return promises.stream().mapToLong(row -> row.promise().content().dropped().size()).sum();
  }
}
