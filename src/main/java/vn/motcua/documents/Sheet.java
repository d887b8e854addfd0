package vn.motcua.documents;

import java.util.List;

/**
 * A form being set from top to bottom on as many pages as it needs: a cursor, paragraphs, columns
 * side by side, and a foot on every page that says which form, which dossier, which page.
 */
final class Sheet {

  /** A5 upright, in points. */
  static final float WIDTH = 419.53f;

  static final float HEIGHT = 595.28f;
  static final float LEFT = 37;
  static final float RIGHT = 391;
  static final float ROOM = RIGHT - LEFT;
  private static final float TOP = HEIGHT - 26;
  private static final float BOTTOM = 34;
  private static final float FOOT_SIZE = 7;

  private final PdfDocument document = new PdfDocument(WIDTH, HEIGHT);
  private final String background;
  private Runnable repeated = () -> {};
  private PdfPage page;
  private float y = TOP;

  /** {@code background} goes across every page in light grey; empty for none. */
  Sheet(String background) {
    this.background = background;
    this.page = blankPage();
  }

  private PdfPage blankPage() {
    PdfPage blank = document.newPage();
    if (!background.isEmpty()) {
      blank.openDecoration();
      blank.grey(0.82f);
      float length = Face.BOLD.width(background, 30) * 0.7071f;
      blank.slantedText(
          (WIDTH - length) / 2 + 8, (HEIGHT - length) / 2 - 8, Face.BOLD, 30, background);
      blank.grey(0);
      blank.close();
    }
    return blank;
  }

  void newPage() {
    page = blankPage();
    y = TOP;
    repeated.run();
  }

  /** What to draw again at the top of each further page, until it is set to something else. */
  void repeat(Runnable drawing) {
    repeated = drawing;
  }

  /** Goes on to the next page unless so many points are left on this one. */
  void need(float height) {
    if (y - height < BOTTOM) {
      newPage();
    }
  }

  void gap(float height) {
    y -= height;
  }

  float y() {
    return y;
  }

  PdfPage page() {
    return page;
  }

  Tag structure() {
    return document.structure();
  }

  void paragraph(Run... runs) {
    paragraph("P", Align.LEFT, 0, runs);
  }

  /** A paragraph over the whole width; it may run on to the next page between two lines. */
  void paragraph(String type, Align align, float indent, Run... runs) {
    Tag tag = document.structure().add(type);
    List<Line> lines = Line.wrap(ROOM - indent, runs);
    need(lines.isEmpty() ? 0 : lines.getFirst().height());
    page.open(tag);
    for (Line line : lines) {
      if (y - line.height() < BOTTOM) {
        page.close();
        newPage();
        page.open(tag);
      }
      line.draw(page, LEFT + indent, y, ROOM - indent, align);
      y -= line.height();
    }
    page.close();
  }

  /** Two short facts side by side, or one under the other when they do not fit in their halves. */
  void pair(Run[] first, Run[] second) {
    float half = ROOM * 0.56f;
    boolean fits =
        Line.wrap(half - 6, first).size() <= 1 && Line.wrap(ROOM - half, second).size() <= 1;
    if (!fits) {
      paragraph(first);
      paragraph(second);
      return;
    }
    need(2 * Run.BODY);
    float end = column(LEFT, half, y, Align.LEFT, first);
    below(end, column(LEFT + half, ROOM - half, y, Align.LEFT, second));
  }

  /** Text in a column of its own, top at {@code top}; returns where it ends. The cursor stays. */
  float column(float x, float room, float top, Align align, Run... runs) {
    float at = top;
    page.open(document.structure().add("P"));
    for (Line line : Line.wrap(room, runs)) {
      line.draw(page, x, at, room, align);
      at -= line.height();
    }
    page.close();
    return at;
  }

  /** Moves the cursor down to where the longest of several columns ended. */
  void below(float... ends) {
    for (float end : ends) {
      y = Math.min(y, end);
    }
  }

  /** A thin rule, for instance under the motto. */
  void rule(float x1, float x2, float at) {
    page.openDecoration();
    page.line(x1, at, x2, at, 0.6f);
    page.close();
  }

  /** Writes the foot on all pages and returns the file. */
  byte[] finish(String title, String footLeft, String footRight) {
    List<PdfPage> pages = document.pages();
    for (int i = 0; i < pages.size(); i++) {
      String right = footRight.replace("{n}", i + 1 + "/" + pages.size());
      PdfPage each = pages.get(i);
      each.openDecoration();
      each.line(LEFT, BOTTOM - 6, RIGHT, BOTTOM - 6, 0.3f);
      each.text(LEFT, BOTTOM - 15, Face.REGULAR, FOOT_SIZE, footLeft);
      float width = Face.REGULAR.width(right, FOOT_SIZE);
      each.text(RIGHT - width, BOTTOM - 15, Face.REGULAR, FOOT_SIZE, right);
      each.close();
    }
    return document.finish(title);
  }
}
