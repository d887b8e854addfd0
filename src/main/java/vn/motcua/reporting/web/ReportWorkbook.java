package vn.motcua.reporting.web;

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
  private static final List<String> COLUMNS =
      List.of(
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
          "(13) Quá hạn");
  private static final List<String> GROUPS =
      List.of("Tổng số TTHC", "TTHC tại Một cửa", "Quy trình nội bộ đã ban hành");
  private static final List<String> LEVELS = List.of("tổng", "tỉnh", "huyện", "xã");
  private static final String NONE = "chưa có số liệu";

  private ReportWorkbook() {}

  static List<Sheet> of(Report report) {
    return List.of(dossiers(report), procedures(report));
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
        columns("(1) TT", "(2) Lĩnh vực", COLUMNS, ReportPage.FORM_06A),
        rows,
        true,
        List.of(
            "3 = 4 + 5 + 6; 7 = 8 + 9 + 10; 11 = 12 + 13; 3 = 7 + 11",
            balance(report.balances()),
            "Cột 9 gồm cả hồ sơ trả lại, xin rút; cột 12 gồm cả chờ bổ sung, kể cả hồ sơ đã quá hẹn"
                + " trước khi chờ."));
  }

  private static Sheet procedures(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (ProcedureLine line : report.procedures()) {
      List<Object> row = new ArrayList<>(List.of(rows.size() + 1, line.unit()));
      ReportPage.columns(line).forEach(count -> row.add(count == null ? NONE : count));
      rows.add(row);
    }
    return new Sheet(
        "II.07b",
        titles(
            "Biểu số II.07b/VPCP/KSTT",
            "Thủ tục hành chính, thủ tục theo cơ chế một cửa, quy trình nội bộ (cấp xã)",
            report),
        columns(
            "TT",
            "Đơn vị",
            GROUPS.stream()
                .flatMap(group -> LEVELS.stream().map(level -> group + ": " + level))
                .toList(),
            ReportPage.FORM_07B),
        rows,
        false,
        List.of(
            "Tổng = tỉnh + huyện + xã; TTHC tại Một cửa, quy trình cấp xã không nhiều hơn TTHC cấp xã",
            balance(report.proceduresBalance()),
            "Cột huyện: không còn cấp huyện từ 1/7/2025. Tổng số TTHC cấp tỉnh: danh mục của chương"
                + " trình chỉ đủ cấp xã."));
  }

  private static String balance(boolean holds) {
    return holds ? "Các quy tắc cân đối đều đúng." : "BIỂU KHÔNG CÂN ĐỐI: KHÔNG GỬI ĐI.";
  }

  private static List<Sheet.Column> columns(
      String number, String name, List<String> labels, List<String> figures) {
    List<Sheet.Column> columns =
        new ArrayList<>(List.of(Sheet.Column.ordinal(number), Sheet.Column.words(name)));
    for (int i = 0; i < labels.size(); i++) {
      columns.add(Sheet.Column.figure(labels.get(i), figures.get(i)));
    }
    return columns;
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
