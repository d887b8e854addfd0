package vn.motcua.reporting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.reporting.FormLine;
import vn.motcua.reporting.ProcedureLine;
import vn.motcua.reporting.Report;
import vn.motcua.web.Sheet;

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

  private ReportWorkbook() {}

  static void write(Report report, OutputStream out) throws IOException {
    Sheet.write(List.of(dossiers(report), procedures(report)), out);
  }

  private static Sheet dossiers(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (FormLine line : report.lines()) {
      rows.add(numbers(rows.size() + 1, line.field(), ReportPage.columns(line)));
    }
    rows.add(numbers("", "Tổng số", ReportPage.columns(report.total())));
    return new Sheet(
        "II.06a",
        titles(
            "Biểu số II.06a/VPCP/KSTT", "Tình hình, kết quả giải quyết thủ tục hành chính", report),
        List.of(COLUMNS),
        rows,
        true,
        List.of(
            "3 = 4 + 5 + 6; 7 = 8 + 9 + 10; 11 = 12 + 13; 3 = 7 + 11",
            report.balances()
                ? "Các quy tắc cân đối đều đúng."
                : "BIỂU KHÔNG CÂN ĐỐI: KHÔNG GỬI ĐI.",
            "Cột 9 gồm cả hồ sơ trả lại, xin rút; cột 12 gồm cả chờ bổ sung."));
  }

  private static Sheet procedures(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (ProcedureLine line : report.procedures()) {
      rows.add(
          numbers(
              rows.size() + 1, line.unit(), line.procedures(), line.atTheDesk(), line.workflows()));
    }
    return new Sheet(
        "II.07b",
        titles(
            "Biểu số II.07b/VPCP/KSTT",
            "Thủ tục hành chính, thủ tục theo cơ chế một cửa, quy trình nội bộ (cấp xã)",
            report),
        List.of(PROCEDURES),
        rows,
        false,
        List.of());
  }

  private static List<Object> numbers(Object number, String name, long... columns) {
    List<Object> row = new ArrayList<>(List.of(number, name));
    Arrays.stream(columns).forEach(row::add);
    return row;
  }

  private static List<String> titles(String number, String name, Report report) {
    return List.of(
        number,
        name,
        report.place(),
        "Kỳ báo cáo: %s – %s".formatted(report.period().from(), report.period().to()));
  }
}
