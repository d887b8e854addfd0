package vn.motcua.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Points of a small line on a field of 120 by 32, drawn against the best value there is. */
public final class Spark {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 30;

  private Spark() {}

  /**
   * The points of some values, from the left to the right.
   *
   * @param most what the highest point stands for
   */
  public static String points(List<Integer> values, int most) {
    int top = Math.max(1, most);
    int steps = Math.max(1, values.size() - 1);
    return IntStream.range(0, values.size())
        .mapToObj(i -> WIDTH * i / steps + "," + (HEIGHT + 1 - HEIGHT * values.get(i) / top))
        .collect(Collectors.joining(" "));
  }
}
