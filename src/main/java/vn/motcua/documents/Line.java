package vn.motcua.documents;

import java.util.ArrayList;
import java.util.List;

/** One set line: pieces of runs side by side. Breaks text at spaces, and a long word anywhere. */
final class Line {

  private static final float LEADING = 1.23f;

  private record Piece(StringBuilder text, Face face, float size, String definition) {
    boolean goesOn(Run run) {
      return face == run.face() && size == run.size() && definition.equals(run.definition());
    }
  }

  private final List<Piece> pieces = new ArrayList<>();
  private float width;
  private float inked;
  private float size;

  static List<Line> wrap(float width, Run... runs) {
    return wrap(width, 0, runs);
  }

  /** The same with the first line shorter by so much. */
  static List<Line> wrap(float room, float firstLine, Run... runs) {
    List<Line> lines = new ArrayList<>();
    Line line = new Line();
    for (int i = 0; i < runs.length; i++) {
      Run run = runs[i];
      String text = run.text();
      int start = 0;
      while (start < text.length()) {
        float width = lines.isEmpty() ? room - firstLine : room;
        int end = wordEnd(text, start);
        float word = run.face().width(text.substring(start, end), run.size());
        float whole = end < text.length() ? word : word + rest(runs, i + 1);
        if (!line.pieces.isEmpty() && line.width + whole > width) {
          lines.add(line);
          line = new Line();
          width = room;
        }
        end = word > width ? fitting(run, start, end, width) : end;
        int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        line.append(run, start, end, next);
        start = next;
      }
    }
    if (!line.pieces.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** Wrapped into as few lines as fit, all about equally long, as headings are. */
  static List<Line> balanced(float width, Run... runs) {
    List<Line> lines = wrap(width, runs);
    List<Line> narrower = lines;
    for (float room = width; narrower.size() == lines.size() && lines.size() > 1; room *= 0.95f) {
      lines = narrower;
      narrower = wrap(room * 0.95f, runs);
    }
    return lines;
  }

  /** How wide it is until the first space: a bracket stays at the number it closes. */
  private static float rest(Run[] runs, int from) {
    float width = 0;
    for (int i = from; i < runs.length; i++) {
      String text = runs[i].text();
      int end = wordEnd(text, 0);
      width += runs[i].face().width(text.substring(0, end), runs[i].size());
      if (end < text.length()) {
        return width;
      }
    }
    return width;
  }

  private static int wordEnd(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? text.length() : space;
  }

  private static int fitting(Run run, int start, int end, float width) {
    float sum = 0;
    for (int i = start; i < end; i++) {
      sum += run.face().width(run.text().substring(i, i + 1), run.size());
      if (sum > width && i > start) {
        return i;
      }
    }
    return end;
  }

  private void append(Run run, int start, int end, int next) {
    Piece last = pieces.isEmpty() ? null : pieces.getLast();
    if (last == null || !last.goesOn(run)) {
      last = new Piece(new StringBuilder(), run.face(), run.size(), run.definition());
      pieces.add(last);
    }
    last.text().append(run.text(), start, next);
    inked = width + run.face().width(run.text().substring(start, end), run.size());
    width += run.face().width(run.text().substring(start, next), run.size());
    size = Math.max(size, run.size());
  }

  /** From this line's top to the next one's. */
  float height() {
    return size * LEADING;
  }

  static float height(List<Line> lines) {
    float sum = 0;
    for (Line line : lines) {
      sum += line.height();
    }
    return sum;
  }

  /** Sets the line with its top at {@code y} between {@code x} and {@code x + room}. */
  void draw(PdfPage page, float x, float y, float room, Align align) {
    float at = x + align.shift(room - inked);
    float baseline = y - size * 0.93f;
    for (Piece piece : pieces) {
      if (!piece.definition().isEmpty()) {
        page.openFigure(piece.definition());
      }
      page.text(at, baseline, piece.face(), piece.size(), piece.text());
      if (!piece.definition().isEmpty()) {
        page.close();
      }
      at += piece.face().width(piece.text(), piece.size());
    }
  }
}
