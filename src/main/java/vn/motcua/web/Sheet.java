package vn.motcua.web;

import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook as the state's forms look: some lines of title, a heading, rows. Sums are
 * numbers, not formulas, so that the sheet says what was counted; text is never taken as a formula.
 *
 * @param rows text, numbers, or an empty text where there is nothing
 * @param total whether the last row is the sum of the others
 * @param notes below the rows
 */
public record Sheet(
    String name,
    List<String> titles,
    List<Column> columns,
    List<List<Object>> rows,
    boolean total,
    List<String> notes) {
  private static final int NAMES = 40;
  private static final int LONGEST_NAME = 31;

  public Sheet {
    name = name.replaceAll("[\\[\\]*/\\\\?:]", " ");
    name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    titles = List.copyOf(titles);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Object> row : rows) {
      check(columns, row);
    }
  }

  /** A plain list under one title, which is its name too. */
  public static Sheet list(String title, List<Column> columns, List<List<Object>> rows) {
    return new Sheet(title, List.of(title), columns, rows, false, List.of());
  }

  /**
   * A column under its heading.
   *
   * @param figures the definitions of the numbers in it; none where only words stand
   * @param ordinal whether its numbers count nothing: a place in a row, a mark
   */
  public record Column(String label, List<String> figures, boolean ordinal) {
    public Column {
      figures = List.copyOf(figures);
    }

    public static Column words(String label) {
      return new Column(label, List.of(), false);
    }

    public static Column ordinal(String label) {
      return new Column(label, List.of(), true);
    }

    /** Numbers of one definition, or, line by line, of one of several. */
    public static Column figure(String label, String... figures) {
      return new Column(label, Arrays.asList(figures), false);
    }
  }

  /** A number nobody can explain leaves in no workbook; that is a programming error. */
  private static void check(List<Column> columns, List<Object> row) {
    for (int i = 0; i < row.size(); i++) {
      Column column = columns.get(i);
      if (row.get(i) instanceof Number && column.figures().isEmpty() && !column.ordinal()) {
        throw new IllegalArgumentException("a number without a definition: " + column.label());
      }
    }
  }

  /** Whether any column counts anything. */
  boolean hasFigures() {
    return columns.stream().anyMatch(column -> !column.figures().isEmpty());
  }

  void into(Worksheet sheet) {
    for (int row = 0; row < titles.size(); row++) {
      sheet.value(row, 0, titles.get(row));
    }
    if (!titles.isEmpty()) {
      sheet.range(0, 0, 1, 0).style().bold().set();
    }
    sheet.width(names(), NAMES);
    int row = titles.size();
    put(sheet, row, columns.stream().map(Column::label).toList());
    bold(sheet, row);
    for (List<Object> values : rows) {
      put(sheet, ++row, values);
    }
    if (total && !rows.isEmpty()) {
      bold(sheet, row);
    }
    row++;
    for (String note : notes) {
      sheet.value(++row, 1, note);
    }
  }

  private void bold(Worksheet sheet, int row) {
    sheet.range(row, 0, row, columns.size() - 1).style().bold().wrapText(true).set();
  }

  /** The first column of words. */
  private int names() {
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).ordinal()) {
        return i;
      }
    }
    return 0;
  }

  private static void put(Worksheet sheet, int row, List<?> values) {
    for (int column = 0; column < values.size(); column++) {
      switch (values.get(column)) {
        case Number number -> sheet.value(row, column, number);
        case HyperLink link -> sheet.hyperlink(row, column, link);
        case Object words -> sheet.value(row, column, String.valueOf(words));
      }
    }
  }
}
