package vn.motcua.documents;

/** A stretch of printable text in one face and size (points). */
record Run(String text, Face face, float size) {

  static final float BODY = 9.5f;

  Run {
    text = PrintableText.of(text);
  }

  static Run plain(String text) {
    return new Run(text, Face.REGULAR, BODY);
  }

  static Run bold(String text) {
    return new Run(text, Face.BOLD, BODY);
  }

  static Run italic(String text) {
    return new Run(text, Face.ITALIC, BODY);
  }

  Run size(float points) {
    return new Run(text, face, points);
  }
}
