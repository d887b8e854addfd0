package vn.motcua.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
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
    List<String> heading,
    List<List<Object>> rows,
    boolean total,
    List<String> notes) {
  private static final int NAMES = 40;

  public Sheet {
    titles = List.copyOf(titles);
    heading = List.copyOf(heading);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /** Writes the sheets as one workbook. */
  public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Mot Cua Than Thien", "1.0")) {
      for (Sheet sheet : sheets) {
        sheet.into(book.newWorksheet(sheet.name));
      }
    }
  }

  private void into(Worksheet sheet) {
    for (int row = 0; row < titles.size(); row++) {
      sheet.value(row, 0, titles.get(row));
    }
    sheet.range(0, 0, 1, 0).style().bold().set();
    sheet.width(1, NAMES);
    int row = titles.size();
    put(sheet, row, heading);
    sheet.range(row, 0, row, heading.size() - 1).style().bold().wrapText(true).set();
    for (List<Object> values : rows) {
      put(sheet, ++row, values);
    }
    if (total && !rows.isEmpty()) {
      sheet.range(row, 0, row, heading.size() - 1).style().bold().set();
    }
    row++;
    for (String note : notes) {
      sheet.value(++row, 1, note);
    }
  }

  private static void put(Worksheet sheet, int row, List<?> values) {
    for (int column = 0; column < values.size(); column++) {
      if (values.get(column) instanceof Number number) {
        sheet.value(row, column, number);
      } else {
        sheet.value(row, column, String.valueOf(values.get(column)));
      }
    }
  }
}
