package vn.motcua.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ruled table whose heading row comes again on every page and whose rows never break. */
final class PaperTable {

  /** A column: its heading, its width in points, where its cells' text stands. */
  record Column(String heading, float width, Align align) {}

  /** Begins a new line inside a cell. */
  static final String BREAK = "\n";

  private static final float PADDING = 2.5f;
  private static final float SIZE = 8.8f;
  private static final int MOST_LINES = 24;

  private final Sheet sheet;
  private final List<Column> columns;
  private final Tag tag;

  PaperTable(Sheet sheet, List<Column> columns) {
    this.sheet = sheet;
    this.columns = columns;
    this.tag = sheet.structure().add("Table");
    sheet.need(height(headings()) + 3 * SIZE);
    drawRow(headings(), tag.add("TR"), "TH", 0);
    sheet.repeat(() -> drawRow(headings(), null, "TH", 0));
  }

  /** A row at least so many points high (room for signatures); cells in the order of columns. */
  void row(float least, String... cells) {
    List<List<Line>> set = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      set.add(cell(columns.get(i).width() - 2 * PADDING, cells[i]));
    }
    sheet.need(Math.max(least, height(set)));
    drawRow(set, tag.add("TR"), "TD", least);
  }

  /** A cell never outgrows the page: what does not fit ends in "…". */
  private List<Line> cell(float width, String text) {
    List<Line> lines = new ArrayList<>();
    for (String part : text.split(BREAK)) {
      lines.addAll(Line.wrap(width, sheet.scaled(Run.plain(part).size(SIZE))));
    }
    if (lines.size() <= MOST_LINES) {
      return lines;
    }
    List<Line> cut = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
    cut.addAll(Line.wrap(width, sheet.scaled(Run.plain("…").size(SIZE))));
    return cut;
  }

  /** Ends the table: later pages begin without its heading. */
  void end() {
    sheet.repeat(() -> {});
  }

  private List<List<Line>> headings() {
    List<List<Line>> set = new ArrayList<>();
    for (Column column : columns) {
      Run[] run = sheet.scaled(Run.bold(column.heading()).size(SIZE));
      set.add(Line.wrap(column.width() - 2 * PADDING, run));
    }
    return set;
  }

  private static float height(List<List<Line>> cells) {
    float height = 0;
    for (List<Line> cell : cells) {
      height = Math.max(height, Line.height(cell));
    }
    return height + PADDING + 0.5f;
  }

  private void drawRow(List<List<Line>> cells, @Nullable Tag row, String type, float least) {
    PdfPage page = sheet.page();
    float height = Math.max(least, height(cells));
    float top = sheet.y();
    float x = Sheet.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      page.openDecoration();
      page.box(x, top - height, column.width(), height, 0.5f);
      page.close();
      if (row == null) {
        page.openDecoration();
      } else {
        page.open(row.add(type, type.equals("TH") ? "/A<</O/Table/Scope/Column>>" : ""));
      }
      Align align = type.equals("TH") ? Align.CENTRE : column.align();
      float at = top - PADDING;
      for (Line line : cells.get(i)) {
        line.draw(page, x + PADDING, at, column.width() - 2 * PADDING, align);
        at -= line.height();
      }
      page.close();
      x += column.width();
    }
    sheet.gap(height);
  }
}
