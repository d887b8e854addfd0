package vn.motcua.births;

import java.util.List;

/**
 * What the civil-status officer has to do.
 *
 * @param open not registered yet, the nearest to the 60th day first
 * @param registered how many more are on the list who are registered
 */
public record BirthList(List<Birth> open, long registered) {
  public static final BirthList NONE = new BirthList(List.of(), 0);

  public BirthList {
    open = List.copyOf(open);
  }
}
