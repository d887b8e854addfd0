package vn.motcua.documents;

import java.util.ArrayList;
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
  private static final float TOP = HEIGHT - 24;
  private static final float BOTTOM = 32;
  private static final float FOOT_SIZE = 7;
  private static final int MOST_COLUMN_LINES = 8;

  private final PdfDocument document = new PdfDocument(WIDTH, HEIGHT);
  private final String background;
  private final float scale;
  private final List<Integer> firstPages = new ArrayList<>(List.of(0));
  private Runnable repeated = () -> {};
  private PdfPage page;
  private float y = TOP;

  Sheet() {
    this("", 1);
  }

  /**
   * A sheet with all type at {@code scale}; {@code background} goes across every page in light
   * grey, empty for none.
   */
  Sheet(String background, float scale) {
    this.background = background;
    this.scale = scale;
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

  /** Begins a further copy on a page of its own; each copy counts its pages from 1. */
  void newCopy() {
    firstPages.add(document.pages().size());
    newPage();
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
    List<Line> lines = Line.wrap(ROOM - indent, scaled(runs));
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
        Line.wrap(half - 6, scaled(first)).size() <= 1
            && Line.wrap(ROOM - half, scaled(second)).size() <= 1;
    if (!fits) {
      paragraph(first);
      paragraph(second);
      return;
    }
    need(2 * Run.BODY);
    float end = column(LEFT, half, y, Align.LEFT, first);
    below(end, column(LEFT + half, ROOM - half, y, Align.LEFT, second));
  }

  /**
   * A short text in a column of its own, top at {@code top}; returns where it ends. The cursor
   * stays. Lines beyond the eighth are left out: a column cannot run on to the next page.
   */
  float column(float x, float room, float top, Align align, Run... runs) {
    float at = top;
    Run[] set = scaled(runs);
    page.open(document.structure().add("P"));
    List<Line> lines = align == Align.CENTRE ? Line.balanced(room, set) : Line.wrap(room, set);
    for (Line line : lines.subList(0, Math.min(lines.size(), MOST_COLUMN_LINES))) {
      line.draw(page, x, at, room, align);
      at -= line.height();
    }
    page.close();
    return at;
  }

  /** Runs as large as this sheet sets them. */
  Run[] scaled(Run... runs) {
    if (scale == 1) {
      return runs;
    }
    Run[] scaled = new Run[runs.length];
    for (int i = 0; i < runs.length; i++) {
      scaled[i] = runs[i].size(runs[i].size() * scale);
    }
    return scaled;
  }

  /** The most pages any copy has so far. */
  int pages() {
    int most = 0;
    for (int i = 0; i < firstPages.size(); i++) {
      int end = i + 1 < firstPages.size() ? firstPages.get(i + 1) : document.pages().size();
      most = Math.max(most, end - firstPages.get(i));
    }
    return most;
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

  /** Writes the foot on all pages and returns the file; {@code {n}} becomes "page/pages". */
  byte[] finish(String title, String footLeft, String footRight) {
    firstPages.add(document.pages().size());
    for (int copy = 1; copy < firstPages.size(); copy++) {
      int first = firstPages.get(copy - 1);
      int count = firstPages.get(copy) - first;
      for (int i = 0; i < count; i++) {
        String number = i + 1 + "/" + count;
        foot(document.pages().get(first + i), footLeft, footRight.replace("{n}", number));
      }
    }
    return document.finish(title);
  }

  private static void foot(PdfPage page, String left, String right) {
    float y = BOTTOM - 15;
    page.openDecoration();
    page.line(LEFT, BOTTOM - 6, RIGHT, BOTTOM - 6, 0.3f);
    page.text(LEFT, y, Face.REGULAR, FOOT_SIZE, PrintableText.of(left));
    String printable = PrintableText.of(right);
    float width = Face.REGULAR.width(printable, FOOT_SIZE);
    page.text(RIGHT - width, y, Face.REGULAR, FOOT_SIZE, printable);
    page.close();
  }
}
