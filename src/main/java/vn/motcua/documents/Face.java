package vn.motcua.documents;

/**
 * The three faces a form is set in: Liberation Serif, as wide as the Times New Roman of the law.
 */
enum Face {
  REGULAR("LiberationSerif-Regular", 0),
  BOLD("LiberationSerif-Bold", 0),
  ITALIC("LiberationSerif-Italic", -16);

  private final String fontName;
  private final int italicAngle;
  private final TrueType font;

  Face(String fontName, int italicAngle) {
    this.fontName = fontName;
    this.italicAngle = italicAngle;
    this.font = TrueType.read("/liberation/" + fontName + ".ttf");
  }

  String fontName() {
    return fontName;
  }

  int italicAngle() {
    return italicAngle;
  }

  TrueType font() {
    return font;
  }

  /** Width of a text in points at a size in points. */
  float width(CharSequence text, float size) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += font.advance(font.glyph(text.charAt(i)));
    }
    return sum * size / 1000;
  }
}
