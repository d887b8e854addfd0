package vn.motcua.steering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.shared.UnitId;

/** Lays outlines given in degrees on a flat picture, true in angle at the province's middle. */
final class Projection {
  /** A province is never drawn higher than that. */
  private static final int HIGHEST = 6_000;

  private final double west;
  private final double north;
  private final double perDegree;
  private final double stretch;
  private final int height;

  private Projection(double west, double north, double perDegree, double stretch, int height) {
    this.west = west;
    this.north = north;
    this.perDegree = perDegree;
    this.stretch = stretch;
    this.height = height;
  }

  static Drawing draw(Map<UnitId, List<Ring>> communes, String source) {
    Projection plane = around(communes);
    Map<UnitId, String> paths = new TreeMap<>();
    communes.forEach((unit, rings) -> paths.put(unit, plane.path(rings)));
    return new Drawing(plane.height, paths, source);
  }

  private static Projection around(Map<UnitId, List<Ring>> communes) {
    double west = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    double south = Double.MAX_VALUE;
    double north = -Double.MAX_VALUE;
    for (List<Ring> rings : communes.values()) {
      for (Ring ring : rings) {
        for (int i = 0; i < ring.x().length; i++) {
          west = Math.min(west, ring.x()[i]);
          east = Math.max(east, ring.x()[i]);
          south = Math.min(south, ring.y()[i]);
          north = Math.max(north, ring.y()[i]);
        }
      }
    }
    // A degree of longitude is shorter than one of latitude, the more so the farther north.
    double stretch = 1 / Math.cos(Math.toRadians((south + north) / 2));
    double perDegree =
        Math.min(
            Drawing.WIDTH / Math.max(east - west, 1e-6),
            HIGHEST / Math.max((north - south) * stretch, 1e-6));
    int height = Math.max(1, (int) Math.ceil((north - south) * stretch * perDegree));
    return new Projection(west, north, perDegree, stretch, height);
  }

  /** Whole dots; each step told from the dot before, as SVG allows. */
  private String path(List<Ring> rings) {
    StringBuilder path = new StringBuilder();
    for (Ring ring : rings) {
      long x = across(ring.x()[0]);
      long y = down(ring.y()[0]);
      path.append('M').append(x).append(' ').append(y);
      for (int i = 1; i < ring.x().length; i++) {
        long toX = across(ring.x()[i]);
        long toY = down(ring.y()[i]);
        if (toX != x || toY != y) {
          path.append('l').append(toX - x).append(' ').append(toY - y);
        }
        x = toX;
        y = toY;
      }
      path.append('z');
    }
    return path.toString();
  }

  private long across(double x) {
    return Math.round((x - west) * perDegree);
  }

  private long down(double y) {
    return Math.round((north - y) * stretch * perDegree);
  }
}
