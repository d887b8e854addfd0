package vn.motcua.steering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A closed line on the ground.
 *
 * @param x degrees of longitude (WGS84)
 * @param y degrees of latitude
 */
record Ring(double[] x, double[] y) {

  static Ring of(List<double[]> positions) {
    return new Ring(
        positions.stream().mapToDouble(one -> one[0]).toArray(),
        positions.stream().mapToDouble(one -> one[1]).toArray());
  }

  /**
   * The same line with fewer corners (Douglas and Peucker), none farther off than the tolerance.
   */
  Ring simpler(double tolerance) {
    boolean[] kept = new boolean[x.length];
    kept[0] = true;
    kept[x.length - 1] = true;
    List<int[]> open = new ArrayList<>();
    open.add(new int[] {0, x.length - 1});
    while (!open.isEmpty()) {
      int[] part = open.removeLast();
      int far = farthest(part[0], part[1], tolerance);
      if (far > 0) {
        kept[far] = true;
        open.add(new int[] {part[0], far});
        open.add(new int[] {far, part[1]});
      }
    }
    int[] at = java.util.stream.IntStream.range(0, x.length).filter(i -> kept[i]).toArray();
    return new Ring(
        Arrays.stream(at).mapToDouble(i -> x[i]).toArray(),
        Arrays.stream(at).mapToDouble(i -> y[i]).toArray());
  }

  /** The corner between the two that lies farthest off their line; 0 where none is too far. */
  private int farthest(int from, int to, double tolerance) {
    int found = 0;
    double most = tolerance;
    double dx = x[to] - x[from];
    double dy = y[to] - y[from];
    double length = Math.hypot(dx, dy);
    for (int i = from + 1; i < to; i++) {
      // A ring ends where it began: then the distance is from that corner.
      double off =
          length == 0
              ? Math.hypot(x[i] - x[from], y[i] - y[from])
              : Math.abs(dx * (y[from] - y[i]) - dy * (x[from] - x[i])) / length;
      if (off > most) {
        most = off;
        found = i;
      }
    }
    return found;
  }
}
