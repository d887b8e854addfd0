package vn.motcua.dossiers.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.dossiers.DossierLine;
import vn.motcua.dossiers.TimeLeft;

/** The desk's list, the most urgent first. */
public record InboxPage(
    View view, List<Row> rows, int mine, int soon, int late, int waiting, String typed) {
  public InboxPage {
    rows = List.copyOf(rows);
  }

  /** In lists that are not only one's own, who holds each dossier. */
  public boolean showsHolder() {
    return view == View.UNIT || view == View.FOUND || view == View.PERSON;
  }

  /** Address of this list, to read it again after an act. */
  public String href() {
    return view == View.FOUND
        ? "/ban-lam-viec/tim?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)
        : view == View.PERSON ? "" : view.href();
  }

  /** Which rows are shown. */
  public enum View {
    MINE("cua-toi"),
    SOON("sap-den-han"),
    LATE("tre"),
    WAITING("cho-tra"),
    UNIT("ca-don-vi"),
    FOUND("tim"),
    PERSON("nguoi");

    private final String slug;

    View(String slug) {
      this.slug = slug;
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
    public boolean isRunning() {
      return line.stage().isUnderWay() && !line.stage().isPaused();
    }
  }
}
