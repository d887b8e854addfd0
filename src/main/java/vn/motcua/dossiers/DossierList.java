package vn.motcua.dossiers;

import java.util.List;

/**
 * One page of a list at the desk, and how long the whole list is.
 *
 * @param total rows of the whole list, counted by the database
 * @param page number of this page, from 1
 */
public record DossierList(List<DossierLine> lines, int total, int page) {
  /** Rows on one page; more would be read by nobody. */
  public static final int PER_PAGE = 100;

  private static final int LAST_PAGE = 100_000;

  public DossierList {
    lines = List.copyOf(lines);
  }

  /** Rows that come after this page. */
  public int more() {
    return Math.max(0, total - (page - 1) * PER_PAGE - lines.size());
  }

  /** Rows before a page; a page number nobody can mean counts as the first or the last. */
  static int before(int page) {
    return (Math.clamp(page, 1, LAST_PAGE) - 1) * PER_PAGE;
  }
}
