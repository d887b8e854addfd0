package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.database.ClockJump;
import vn.motcua.dossiers.DossierFilter;
import vn.motcua.dossiers.DossierLine;
import vn.motcua.dossiers.DossierList;
import vn.motcua.dossiers.InHand;
import vn.motcua.dossiers.TimeLeft;

/**
 * The desk's list, the most urgent first.
 *
 * @param mine how much the officer holds, over all pages
 * @param typed words searched for
 * @param address of this list, without its page
 * @param gives whether the officer may give these dossiers to somebody else
 * @param given how many were given away a moment ago
 * @param clockJumps of the server, lately
 */
public record InboxPage(
    View view,
    DossierList list,
    List<Row> rows,
    InHand mine,
    String typed,
    String address,
    boolean gives,
    int given,
    List<ClockJump> clockJumps) {
  public InboxPage {
    rows = List.copyOf(rows);
    clockJumps = List.copyOf(clockJumps);
  }

  /** In lists that are not only one's own, who holds each dossier. */
  public boolean showsHolder() {
    return !view.isMine();
  }

  /** Address of this page of the list, to read it again after an act. */
  public String href() {
    return href(list.page());
  }

  public String next() {
    return href(list.page() + 1);
  }

  public String previous() {
    return href(list.page() - 1);
  }

  public boolean hasPrevious() {
    return list.page() > 1;
  }

  private String href(int page) {
    return page <= 1 ? address : address + (address.contains("?") ? "&" : "?") + "trang=" + page;
  }

  /** Which rows are shown. */
  public enum View {
    MINE("cua-toi", DossierFilter.ALL),
    TODAY("hom-nay", DossierFilter.TODAY),
    SOON("sap-den-han", DossierFilter.SOON),
    LATE("tre", DossierFilter.LATE),
    PAUSED("tam-dung", DossierFilter.PAUSED),
    WAITING("cho-tra", DossierFilter.WAITING),
    OTHERS("cho-nguoi-khac", DossierFilter.ALL),
    UNIT("ca-don-vi", DossierFilter.ALL),
    FOUND("tim", DossierFilter.ALL),
    PERSON("nguoi", DossierFilter.ALL);

    private final String slug;
    private final DossierFilter filter;

    View(String slug, DossierFilter filter) {
      this.slug = slug;
      this.filter = filter;
    }

    DossierFilter filter() {
      return filter;
    }

    /** Only what the officer holds. */
    boolean isMine() {
      return ordinal() <= WAITING.ordinal();
    }

    public String href() {
      return this == MINE ? "/ban-lam-viec" : "/ban-lam-viec?xem=" + slug;
    }

    static View of(String slug) {
      for (View view : values()) {
        if (view.slug.equals(slug)) {
          return view;
        }
      }
      return MINE;
    }
  }

  /** One row with its time left. */
  public record Row(DossierLine line, TimeLeft left, TimeLeft stepLeft) {
    /** The legal clock runs: neither ready, nor waiting for somebody outside. */
    public boolean isRunning() {
      return line.stage().isUnderWay() && !line.stage().isPaused();
    }
  }
}
