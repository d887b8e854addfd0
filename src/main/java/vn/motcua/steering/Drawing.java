package vn.motcua.steering;

import java.util.Map;
import vn.motcua.shared.UnitId;

/**
 * A province drawn to scale: its communes as outlines in a picture {@link #WIDTH} wide, north at
 * the top.
 *
 * @param height of the picture, in the same measure as its width
 * @param outlines paths as SVG writes them, by commune; some communes may have none
 * @param source where the outlines come from and who allowed it, as it was typed
 */
public record Drawing(int height, Map<UnitId, String> outlines, String source) {
  public static final int WIDTH = 2000;

  private static final int BORDER = 8;

  public Drawing {
    outlines = Map.copyOf(outlines);
  }

  /** Width with the border on both sides that keeps the outermost lines whole. */
  public int viewWidth() {
    return WIDTH + 2 * BORDER;
  }

  public int viewHeight() {
    return height + 2 * BORDER;
  }
}
