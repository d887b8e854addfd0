package vn.motcua.papers;

/**
 * How much may be sent for one paper at a time; data of {@code paper_limit}.
 *
 * @param mostBytes of all its files together
 * @param mostPixels of one photo; a larger one is not decoded
 * @param pageSide longest side of a page as it is kept, in pixels
 */
public record PaperLimit(long mostBytes, int mostPages, long mostPixels, int pageSide) {
  public long megabytes() {
    return mostBytes / 1_000_000;
  }
}
