package vn.motcua.democracy.web;

import vn.motcua.organisation.Unit;

/**
 * The first page of those who watch over the office.
 *
 * @param dossiers the reader may look at redacted timelines
 */
public record WatchPage(Unit unit, String name, boolean dossiers) {
  public String figures() {
    return "/cong-khai/" + unit.id().code();
  }

  public String proofs() {
    return "/kiem-chung/" + unit.id().code();
  }

  public String directory() {
    return "/co-quan/" + unit.id().code() + "/can-bo";
  }
}
