package vn.motcua.democracy.web;

import vn.motcua.democracy.WatchedDossiers;
import vn.motcua.democracy.WatchedDossiers.Which;
import vn.motcua.organisation.Unit;
import vn.motcua.reporting.Period;

/**
 * The figures of a period, and the dossiers behind one of them by their references.
 *
 * @param base address of the list
 */
public record WatchedPage(
    Unit unit, String base, Period period, Which which, WatchedDossiers.Found found, Typed form) {

  /** Where the reader came from: the pages of the watch, or the province's page of the commune. */
  public boolean isOfProvince() {
    return !base.equals(WatchedController.BASE);
  }

  public Which[] kinds() {
    return Which.values();
  }

  public String href(Which kind) {
    return address(kind, 1) + "#danh-sach";
  }

  public String previous() {
    return address(which, found.page() - 1);
  }

  public String next() {
    return address(which, found.page() + 1);
  }

  private String address(Which kind, int page) {
    return base
        + "?tu="
        + period.from()
        + "&den="
        + period.to()
        + "&loai="
        + kind
        + (page == 1 ? "" : "&trang=" + page);
  }
}
