package vn.motcua.documents;

import java.util.List;

/**
 * A stretch of printable text in one face and size (points).
 *
 * @param definition of the number it is; empty for words
 */
record Run(String text, Face face, float size, String definition) {

  static final float BODY = 9.5f;

  Run {
    text = PaperFigure.isIn(text) ? text : PrintableText.of(text);
  }

  Run(String text, Face face, float size) {
    this(text, face, size, "");
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
    return new Run(text, face, points, definition);
  }

  /** Cut at the numbers that carry their definition. */
  List<Run> pieces() {
    return PaperFigure.isIn(text)
        ? PaperFigure.pieces(text).stream()
            .map(piece -> new Run(piece.text(), face, size, piece.definition()))
            .toList()
        : List.of(this);
  }
}
