package vn.motcua.surveys.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.surveys.Answers;
import vn.motcua.surveys.Question;
import vn.motcua.surveys.UnitShare;
import vn.motcua.web.Sheet;

/** The results of a round as a table: sums by commune and question, no person and no words. */
final class ResultFile {
  private static final String MARK = "\uFEFF";
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          Sheet.Column.words("ma_don_vi"),
          Sheet.Column.words("don_vi"),
          Sheet.Column.figure("co_the_chon", "surveys-pool"),
          Sheet.Column.figure("duoc_chon", "surveys-drawn"),
          Sheet.Column.figure("tra_loi", "surveys-answered"),
          Sheet.Column.figure("tu_choi", "surveys-refused"),
          Sheet.Column.figure("khong_gap", "surveys-not-reached"),
          Sheet.Column.words("cau"),
          Sheet.Column.words("cau_hoi"),
          Sheet.Column.figure("so_nguoi_tra_loi", "surveys-asked"),
          Sheet.Column.words("lua_chon"),
          Sheet.Column.figure("so_luot", "surveys-option", "surveys-median"),
          Sheet.Column.ordinal("hai_long"));

  private ResultFile() {}

  /** RFC 4180, with the mark Excel needs. */
  static String csv(List<ResultView> results) {
    Stream<List<?>> heading = Stream.of(COLUMNS.stream().map(Sheet.Column::label).toList());
    return Stream.concat(heading, rows(results).stream())
        .map(row -> row.stream().map(ResultFile::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", MARK, "\r\n"));
  }

  static Sheet sheet(List<ResultView> results) {
    return new Sheet("Ket qua", List.of(), COLUMNS, rows(results), false, List.of());
  }

  private static List<List<Object>> rows(List<ResultView> results) {
    List<List<Object>> rows = new ArrayList<>();
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
