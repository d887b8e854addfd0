package vn.motcua.democracy;

import java.util.List;

/**
 * A slogan and its promises ("4 xin"); without promises its text was not found and nobody typed it.
 *
 * @param source where the words were read, or the name alone; empty for the office's own
 */
public record PromiseSet(String key, String name, String source, List<OfficePromise> promises) {
  /** The office's own promises stand under this key. */
  public static final String OWN = "rieng";

  /** Only the slogan's name was found; every word below it the office typed itself. */
  public boolean isNamedOnly() {
    return promises.stream().allMatch(one -> one.id().isPresent());
  }

  public PromiseSet {
    promises = List.copyOf(promises);
  }
}
