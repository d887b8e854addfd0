package vn.motcua.documents;

/**
 * The paper a form is printed on, in points, with its margins and how large its type stands beside
 * that of A5. The A4 margins are those of administrative papers: 30 mm at the left for binding, 20
 * mm at the other sides.
 */
public enum PaperSize {
  A5(419.53f, 595.28f, 37, 391, 24, 32, 1),
  A4(595.28f, 841.89f, 85, 538.6f, 50, 56, 1.27f),
  A3(841.89f, 1190.55f, 74, 768, 60, 64, 1.8f),
  A4_LANDSCAPE(841.89f, 595.28f, 42, 800, 40, 44, 1);

  private final float width;
  private final float height;
  private final float left;
  private final float right;
  private final float top;
  private final float bottom;
  private final float type;

  PaperSize(
      float width, float height, float left, float right, float top, float bottom, float type) {
    this.width = width;
    this.height = height;
    this.left = left;
    this.right = right;
    this.top = height - top;
    this.bottom = bottom;
    this.type = type;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  /** Width between the margins. */
  float room() {
    return right - left;
  }

  /** Where the first line's top stands, counted from the lower edge. */
  float top() {
    return top;
  }

  /** Where the last line's foot stands, counted from the lower edge. */
  float bottom() {
    return bottom;
  }

  /** Type size beside that of A5. */
  float type() {
    return type;
  }
}
