package vn.motcua.reception.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param base address of the list, to which the number of the page is added
 */
public record Slice<T>(List<T> lines, int page, boolean hasMore, String base) {
  /** So many lines on a page. */
  public static final int LINES = 30;

  public Slice {
    lines = List.copyOf(lines);
  }

  /** The page asked for; the first one for anything that is no number of a page. */
  static <T> Slice<T> of(List<T> all, String asked, String base) {
    int page = page(asked);
    int from = Math.min(all.size(), (page - 1) * LINES);
    int to = Math.min(all.size(), from + LINES);
    return new Slice<>(all.subList(from, to), page, to < all.size(), base);
  }

  static int page(String asked) {
    return asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
  }

  public boolean isOnly() {
    return page == 1 && !hasMore;
  }

  public String href(int other) {
    return base + (base.contains("?") ? "&" : "?") + "trang=" + other;
  }
}
