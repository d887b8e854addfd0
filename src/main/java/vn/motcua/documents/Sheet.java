package vn.motcua.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A form being set from top to bottom on as many pages as it needs: a cursor, paragraphs, columns
 * side by side, and a foot on every page that says which form, which dossier, which page.
 */
final class Sheet {

  private static final float FOOT_SIZE = 7;
  private static final float MOST_COLUMN_HEIGHT = 150;
  private static final float LEAST_TYPE = 0.5f;

  private final PaperSize paper;
  private final PdfDocument document;
  private final String background;
  private final float scale;
  private final List<Integer> firstPages = new ArrayList<>(List.of(0));
  private Runnable repeated = () -> {};
  private PdfPage page;
  private float y;

  Sheet(PaperSize paper) {
    this(paper, "", 1);
  }

  /**
   * A sheet with all type at {@code scale} of what is usual on this paper; {@code background} goes
   * across every page in light grey, empty for none.
   */
  Sheet(PaperSize paper, String background, float scale) {
    this.paper = paper;
    this.document = new PdfDocument(paper.width(), paper.height());
    this.background = background;
    this.scale = scale * paper.type();
    this.y = paper.top();
    this.page = blankPage();
  }

  private PdfPage blankPage() {
    PdfPage blank = document.newPage();
    if (!background.isEmpty()) {
      blank.openDecoration();
      blank.grey(0.82f);
      float length = Face.BOLD.width(background, 30) * 0.7071f;
      blank.slantedText(
          (paper.width() - length) / 2 + 8,
          (paper.height() - length) / 2 - 8,
          Face.BOLD,
          30,
          background);
      blank.grey(0);
      blank.close();
    }
    return blank;
  }

  void newPage() {
    page = blankPage();
    y = paper.top();
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
    if (y - height < paper.bottom()) {
      newPage();
    }
  }

  void gap(float height) {
    y -= height;
  }

  float y() {
    return y;
  }

  float left() {
    return paper.left();
  }

  float right() {
    return paper.right();
  }

  /** Width between the margins. */
  float room() {
    return paper.room();
  }

  /** Height from the cursor to the lower margin. */
  float roomLeft() {
    return y - paper.bottom();
  }

  /** How large this sheet's type is beside the A5 type. */
  float scale() {
    return scale;
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
    Run[] set = scaled(runs);
    float width = room() - indent;
    List<Line> lines = align == Align.CENTRE ? Line.balanced(width, set) : Line.wrap(width, set);
    need(lines.isEmpty() ? 0 : lines.getFirst().height());
    page.open(tag);
    for (Line line : lines) {
      if (y - line.height() < paper.bottom()) {
        page.close();
        newPage();
        page.open(tag);
      }
      line.draw(page, left() + indent, y, width, align);
      y -= line.height();
    }
    page.close();
  }

  /** A paragraph of running text whose first line is indented, as in a letter. */
  void body(float firstLine, Run run) {
    Tag tag = document.structure().add("P");
    float indent = firstLine * scale;
    List<Line> lines = Line.wrap(room(), indent, scaled(run));
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      need(line.height());
      page.open(tag);
      float at = i == 0 ? indent : 0;
      line.draw(page, left() + at, y, room() - at, Align.LEFT);
      page.close();
      y -= line.height() * 1.12f;
    }
  }

  /** Two short facts side by side, or one under the other when they do not fit in their halves. */
  void pair(Run[] first, Run[] second) {
    float half = room() * 0.56f;
    boolean fits =
        Line.wrap(half - 6, scaled(first)).size() <= 1
            && Line.wrap(room() - half, scaled(second)).size() <= 1;
    if (!fits) {
      paragraph(first);
      paragraph(second);
      return;
    }
    need(2 * Run.BODY * scale);
    float end = column(left(), half, y, Align.LEFT, first);
    below(end, column(left() + half, room() - half, y, Align.LEFT, second));
  }

  /**
   * A short text in a column of its own, top at {@code top}; returns where it ends. The cursor
   * stays. A column cannot run on to the next page: a text too long for it is set smaller, and one
   * that no reader could want there is left out at its end.
   */
  float column(float x, float room, float top, Align align, Run... runs) {
    float at = top;
    page.open(document.structure().add("P"));
    for (Line line : fitting(room, align, scaled(runs))) {
      line.draw(page, x, at, room, align);
      at -= line.height();
    }
    page.close();
    return at;
  }

  /** How high a column of so much room would be. */
  float height(float room, Align align, Run... runs) {
    return Line.height(fitting(room, align, scaled(runs)));
  }

  private static List<Line> fitting(float room, Align align, Run[] runs) {
    List<Line> lines = align == Align.CENTRE ? Line.balanced(room, runs) : Line.wrap(room, runs);
    float size = 1;
    while (Line.height(lines) > MOST_COLUMN_HEIGHT && size > LEAST_TYPE) {
      size -= 0.1f;
      lines = Line.wrap(room, sized(size, runs));
    }
    while (Line.height(lines) > MOST_COLUMN_HEIGHT) {
      lines = lines.subList(0, lines.size() - 1);
    }
    return lines;
  }

  /** Runs as large as this sheet sets them, each number by itself. */
  Run[] scaled(Run... runs) {
    Run[] pieces = Arrays.stream(runs).flatMap(run -> run.pieces().stream()).toArray(Run[]::new);
    return scale == 1 ? pieces : sized(scale, pieces);
  }

  private static Run[] sized(float factor, Run... runs) {
    Run[] sized = new Run[runs.length];
    for (int i = 0; i < runs.length; i++) {
      sized[i] = runs[i].size(runs[i].size() * factor);
    }
    return sized;
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

  /** Returns the file without any foot, as a letter has none. */
  byte[] finish(String title) {
    return document.finish(title);
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

  private void foot(PdfPage last, String left, String right) {
    float y = paper.bottom() - 15;
    String number = PrintableText.of(right);
    float width = Face.REGULAR.width(number, FOOT_SIZE);
    last.openDecoration();
    last.line(left(), paper.bottom() - 6, right(), paper.bottom() - 6, 0.3f);
    String form = shortened(PrintableText.of(left), room() - width - 12);
    last.text(left(), y, Face.REGULAR, FOOT_SIZE, form);
    last.text(right() - width, y, Face.REGULAR, FOOT_SIZE, number);
    last.close();
  }

  /** The foot only repeats what the page says, so it may end in "…". */
  private static String shortened(String text, float room) {
    String fits = text;
    while (Face.REGULAR.width(fits, FOOT_SIZE) > room) {
      fits = fits.substring(0, fits.length() - 2).stripTrailing() + "…";
    }
    return fits;
  }
}
