package vn.motcua.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.reporting.FormLine;
import vn.motcua.reporting.ProcedureLine;
import vn.motcua.reporting.Report;

/**
 * Forms II.06a and II.07b as the state prints them, a sheet each. Sums are numbers, not formulas,
 * so that the sheet says what was counted.
 */
final class ReportWorkbook {
  private static final String[] COLUMNS = {
    "(1) TT",
    "(2) Lĩnh vực",
    "(3) Tiếp nhận: tổng số",
    "(4) Trực tuyến",
    "(5) Trực tiếp, bưu chính",
    "(6) Từ kỳ trước",
    "(7) Đã giải quyết: tổng số",
    "(8) Trước hạn",
    "(9) Đúng hạn",
    "(10) Quá hạn",
    "(11) Đang giải quyết: tổng số",
    "(12) Trong hạn",
    "(13) Quá hạn"
  };
  private static final String[] PROCEDURES = {
    "TT", "Đơn vị", "Tổng số TTHC cấp xã", "TTHC tại Một cửa", "Quy trình nội bộ đơn vị ban hành"
  };
  private static final int HEAD = 4;

  private ReportWorkbook() {}

  static void write(Report report, OutputStream out) throws IOException {
    try (Workbook book = new Workbook(out, "Mot Cua Than Thien", "1.0")) {
      dossiers(book.newWorksheet("II.06a"), report);
      procedures(book.newWorksheet("II.07b"), report);
    }
  }

  private static void dossiers(Worksheet sheet, Report report) {
    title(
        sheet,
        "Biểu số II.06a/VPCP/KSTT",
        "Tình hình, kết quả giải quyết thủ tục hành chính",
        report);
    head(sheet, COLUMNS);
    int row = HEAD + 1;
    for (FormLine line : report.lines()) {
      sheet.value(row, 0, row - HEAD);
      sheet.value(row, 1, line.field());
      numbers(sheet, row, line);
      row++;
    }
    sheet.value(row, 1, "Tổng số");
    numbers(sheet, row, report.total());
    sheet.range(row, 0, row, COLUMNS.length - 1).style().bold().set();
    sheet.value(row + 2, 1, "3 = 4 + 5 + 6; 7 = 8 + 9 + 10; 11 = 12 + 13; 3 = 7 + 11");
    sheet.value(row + 3, 1, "Cột 9 gồm cả hồ sơ trả lại, xin rút; cột 12 gồm cả chờ bổ sung.");
  }

  private static void numbers(Worksheet sheet, int row, FormLine line) {
    long[] columns = ReportPage.columns(line);
    for (int i = 0; i < columns.length; i++) {
      sheet.value(row, i + 2, columns[i]);
    }
  }

  private static void procedures(Worksheet sheet, Report report) {
    title(
        sheet,
        "Biểu số II.07b/VPCP/KSTT",
        "Thủ tục hành chính, thủ tục theo cơ chế một cửa, quy trình nội bộ (cấp xã)",
        report);
    head(sheet, PROCEDURES);
    int row = HEAD + 1;
    for (ProcedureLine line : report.procedures()) {
      sheet.value(row, 0, row - HEAD);
      sheet.value(row, 1, line.unit());
      sheet.value(row, 2, line.procedures());
      sheet.value(row, 3, line.atTheDesk());
      sheet.value(row, 4, line.workflows());
      row++;
    }
  }

  private static void title(Worksheet sheet, String number, String name, Report report) {
    sheet.value(0, 0, number);
    sheet.value(1, 0, name);
    sheet.value(2, 0, report.place());
    sheet.value(
        3, 0, "Kỳ báo cáo: %s – %s".formatted(report.period().from(), report.period().to()));
    sheet.range(0, 0, 1, 0).style().bold().set();
    sheet.width(1, 40);
  }

  private static void head(Worksheet sheet, String[] columns) {
    for (int i = 0; i < columns.length; i++) {
      sheet.value(HEAD, i, columns[i]);
    }
    sheet.range(HEAD, 0, HEAD, columns.length - 1).style().bold().wrapText(true).set();
  }
}
