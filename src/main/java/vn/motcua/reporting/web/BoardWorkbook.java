package vn.motcua.reporting.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A dashboard as a workbook: a sheet for each chart, the very rows of its table. */
final class BoardWorkbook {
  private static final int HEAD = 3;
  private static final int LONGEST_NAME = 31;

  private BoardWorkbook() {}

  static byte[] of(String who, List<Chart> charts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Mot Cua Than Thien", "1.0")) {
      for (Chart chart : charts) {
        sheet(book.newWorksheet(name(chart.title())), who, chart);
      }
    }
    return out.toByteArray();
  }

  private static void sheet(Worksheet sheet, String who, Chart chart) {
    sheet.value(0, 0, who);
    sheet.value(1, 0, chart.title());
    sheet.value(2, 0, chart.lead());
    sheet.range(0, 0, 1, 0).style().bold().set();
    sheet.width(0, 40);
    sheet.value(HEAD, 0, chart.first());
    int column = 1;
    for (Chart.Column one : chart.columns()) {
      sheet.value(HEAD, column++, one.label());
      if (isShare(chart, one)) {
        sheet.value(HEAD, column++, "/");
      }
    }
    sheet.range(HEAD, 0, HEAD, column - 1).style().bold().wrapText(true).set();
    int row = HEAD + 1;
    for (Chart.Row line : chart.rows()) {
      sheet.value(row, 0, line.label());
      int cell = 1;
      for (Chart.Cell value : line.cells()) {
        cell = write(sheet, row, cell, value);
      }
      row++;
    }
  }

  /** A share stands as its two counts: nobody has to believe a percentage. */
  private static int write(Worksheet sheet, int row, int column, Chart.Cell cell) {
    if (cell.value() != null) {
      sheet.value(row, column, cell.value());
    }
    if (cell.of() == null) {
      return column + 1;
    }
    sheet.value(row, column + 1, cell.of());
    return column + 2;
  }

  private static boolean isShare(Chart chart, Chart.Column column) {
    int place = chart.columns().indexOf(column);
    return chart.rows().stream().anyMatch(row -> row.cells().get(place).of() != null);
  }

  private static String name(String title) {
    String plain = title.replaceAll("[\\[\\]*/\\\\?:]", " ");
    return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
  }
}
