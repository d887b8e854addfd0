package vn.motcua.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ruled table over the whole width whose heading row comes again on every page. A row stays
 * together unless it is very long; then it runs on over the pages and loses nothing.
 */
final class PaperTable {

  /**
   * A column: its heading, its share of the width (the shares of an A5 table are its points), where
   * its cells' text stands.
   */
  record Column(String heading, float width, Align align) {}

  /** A cell while it is set: its lines and its place in the structure tree. */
  private record Cell(List<Line> lines, @Nullable Tag tag) {

    Cell firstLines(float room) {
      return new Cell(lines.subList(0, fitting(room)), tag);
    }

    Cell withoutFirstLines(float room) {
      return new Cell(lines.subList(fitting(room), lines.size()), tag);
    }

    private int fitting(float room) {
      int count = 0;
      float left = room;
      while (count < lines.size() && lines.get(count).height() <= left) {
        left -= lines.get(count++).height();
      }
      return count;
    }
  }

  /** Begins a new line inside a cell. */
  static final String BREAK = "\n";

  private static final float PADDING = 2.5f;
  private static final float SIZE = 8.8f;

  /** A row higher than this breaks over pages. */
  private static final float MOST_TOGETHER = 260;

  private final Sheet sheet;
  private final List<Column> columns;
  private final Tag tag;

  PaperTable(Sheet sheet, List<Column> columns) {
    this.sheet = sheet;
    float shares = columns.stream().map(Column::width).reduce(0f, Float::sum);
    this.columns =
        columns.stream()
            .map(column ->
                new Column(
                    column.heading(), column.width() * sheet.room() / shares, column.align()))
            .toList();
    this.tag = sheet.structure().add("Table");
    sheet.need(height(headings(null)) + 3 * SIZE);
    draw(headings(tag.add("TR")), 0, true);
    sheet.repeat(() -> draw(headings(null), 0, true));
  }

  /** A row at least so many points high (room for signatures); cells in the order of columns. */
  void row(float least, String... texts) {
    Tag row = tag.add("TR");
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      cells.add(new Cell(lines(texts[i], columns.get(i).width()), row.add("TD")));
    }
    while (height(cells) > MOST_TOGETHER) {
      sheet.need(6 * SIZE * sheet.scale());
      float room = sheet.roomLeft() - 2 * PADDING;
      draw(cells.stream().map(cell -> cell.firstLines(room)).toList(), 0, false);
      cells = cells.stream().map(cell -> cell.withoutFirstLines(room)).toList();
    }
    if (cells.stream().anyMatch(cell -> !cell.lines().isEmpty()) || least > 0) {
      sheet.need(Math.max(least, height(cells)));
      draw(cells, least, false);
    }
  }

  /** Ends the table: later pages begin without its heading. */
  void end() {
    sheet.repeat(() -> {});
  }

  private List<Line> lines(String text, float width) {
    List<Line> lines = new ArrayList<>();
    for (String part : text.split(BREAK)) {
      Run[] run = sheet.scaled(Run.plain(part).size(SIZE));
      lines.addAll(Line.wrap(width - 2 * PADDING, run));
    }
    return lines;
  }

  /** The heading row; on further pages it repeats what was read and is in no row of the tree. */
  private List<Cell> headings(@Nullable Tag row) {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      Run[] run = sheet.scaled(Run.bold(column.heading()).size(SIZE));
      Tag cell = row == null ? null : row.add("TH", "/A<</O/Table/Scope/Column>>");
      cells.add(new Cell(Line.wrap(column.width() - 2 * PADDING, run), cell));
    }
    return cells;
  }

  private static float height(List<Cell> cells) {
    float height = 0;
    for (Cell cell : cells) {
      height = Math.max(height, Line.height(cell.lines()));
    }
    return height + PADDING + 0.5f;
  }

  private void draw(List<Cell> cells, float least, boolean heading) {
    PdfPage page = sheet.page();
    float height = Math.max(least, height(cells));
    float top = sheet.y();
    float x = sheet.left();
    for (int i = 0; i < cells.size(); i++) {
      Column column = columns.get(i);
      page.openDecoration();
      page.box(x, top - height, column.width(), height, 0.5f);
      page.close();
      Tag cellTag = cells.get(i).tag();
      if (cellTag == null) {
        page.openDecoration();
      } else {
        page.open(cellTag);
      }
      Align align = heading ? Align.CENTRE : column.align();
      float at = top - PADDING;
      for (Line line : cells.get(i).lines()) {
        line.draw(page, x + PADDING, at, column.width() - 2 * PADDING, align);
        at -= line.height();
      }
      page.close();
      x += column.width();
    }
    sheet.gap(height);
  }
}
