package vn.motcua.democracy;

import java.util.List;

/**
 * A slogan and its promises ("4 xin"); without promises its text was not found and nobody typed it.
 *
 * @param source where the words were read; empty when the office typed them
 */
public record PromiseSet(String key, String name, String source, List<OfficePromise> promises) {
  /** The office's own promises stand under this key. */
  public static final String OWN = "rieng";

  public PromiseSet {
    promises = List.copyOf(promises);
  }
}
