package vn.motcua.documents;

import com.google.zxing.oned.Code128Writer;

/** A Code 128 bar code, as hand scanners at the desk read it, drawn as black bars. */
final class BarMark {

  private final boolean[] modules;

  private BarMark(boolean[] modules) {
    this.modules = modules;
  }

  /** Whether a text can be a bar code at all: printable ASCII, not longer than a scanner reads. */
  static boolean holds(String text) {
    return !text.isEmpty()
        && text.length() <= 40
        && text.chars().allMatch(character -> character >= ' ' && character < 0x7f);
  }

  static BarMark of(String text) {
    return new BarMark(new Code128Writer().encode(text));
  }

  /** How wide it is with bars of so many points. */
  float width(float module) {
    return modules.length * module;
  }

  /** Draws it with its upper left corner at (x, top); the quiet zone is the caller's. */
  void draw(PdfPage page, float x, float top, float module, float height) {
    int from = 0;
    while (from < modules.length) {
      int to = from;
      while (to < modules.length && modules[to]) {
        to++;
      }
      if (to > from) {
        page.fill(x + from * module, top - height, (to - from) * module, height);
      }
      from = to + 1;
    }
  }
}
