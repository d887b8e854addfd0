package vn.motcua.surveys.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.motcua.surveys.Answers;
import vn.motcua.surveys.Question;
import vn.motcua.surveys.UnitShare;

/** The results of a round as a table: sums by commune and question, no person and no words. */
final class ResultFile {
  private static final String MARK = "\uFEFF";
  private static final List<String> HEADER =
      List.of(
          "ma_don_vi",
          "don_vi",
          "co_the_chon",
          "duoc_chon",
          "tra_loi",
          "tu_choi",
          "khong_gap",
          "cau",
          "cau_hoi",
          "so_nguoi_tra_loi",
          "lua_chon",
          "so_luot",
          "hai_long");

  private ResultFile() {}

  /** RFC 4180, with the mark Excel needs. */
  static String csv(List<ResultView> results) {
    return rows(results).stream()
        .map(row -> row.stream().map(ResultFile::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", MARK, "\r\n"));
  }

  static byte[] workbook(List<ResultView> results) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Mot Cua Than Thien", "1.0")) {
      Worksheet sheet = book.newWorksheet("Ket qua");
      List<List<Object>> rows = rows(results);
      for (int i = 0; i < rows.size(); i++) {
        for (int column = 0; column < rows.get(i).size(); column++) {
          if (rows.get(i).get(column) instanceof Number number) {
            sheet.value(i, column, number);
          } else {
            sheet.value(i, column, String.valueOf(rows.get(i).get(column)));
          }
        }
      }
      sheet.range(0, 0, 0, HEADER.size() - 1).style().bold().set();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<List<Object>> rows(List<ResultView> results) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.copyOf(HEADER));
    for (ResultView view : results) {
      List<Object> unit = unit(view);
      boolean any = false;
      for (Answers one : view.result().answers()) {
        if (one.isShown() && one.question().kind() != Question.Kind.TEXT) {
          any = true;
          options(unit, one, rows);
        }
      }
      if (!any) {
        rows.add(joined(unit, "", "", "", "", "", ""));
      }
    }
    return rows;
  }

  private static List<Object> unit(ResultView view) {
    UnitShare share = view.result().share();
    return List.of(
        share.unit().code(),
        view.heading(),
        share.pool(),
        share.drawn(),
        share.answered(),
        share.refused(),
        share.notReached());
  }

  private static void options(List<Object> unit, Answers one, List<List<Object>> rows) {
    Question question = one.question();
    if (question.kind() == Question.Kind.NUMBER) {
      Object median = one.median().<Object>map(number -> number).orElse("");
      rows.add(joined(unit, question.id(), question.text(), one.given(), "trung vị", median, ""));
      return;
    }
    for (int option = 1; option <= question.options().size(); option++) {
      rows.add(
          joined(
              unit,
              question.id(),
              question.text(),
              one.given(),
              question.options().get(option - 1),
              one.count(option),
              question.kind() == Question.Kind.SCALE && question.isSatisfied(option) ? 1 : 0));
    }
  }

  private static List<Object> joined(List<Object> unit, Object... rest) {
    List<Object> row = new ArrayList<>(unit);
    row.addAll(List.of(rest));
    return row;
  }

  /** Words a table program would take for a formula begin with an apostrophe. */
  private static String quoted(Object value) {
    String text = String.valueOf(value);
    if (value instanceof Number) {
      return text;
    }
    String harmless = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
