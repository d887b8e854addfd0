package vn.motcua.recognition.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.recognition.CriteriaGroup;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.recognition.Criterion;
import vn.motcua.recognition.LiveFigure;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** A set of criteria as a workbook: the table a province fills in, or one it changes and sends. */
@Component
class SetSheet {
  private static final Locale LOCALE = Texts.VIETNAMESE;
  private static final List<String> COLUMNS =
      List.of("group", "group-name", "group-max", "code", "name", "max", "way", "figure", "steps");

  private final Texts texts;
  private final Spreadsheets books;

  SetSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  /** A table to fill in, with one line of each way. */
  ResponseEntity<byte[]> empty() {
    return book(
        "bo-tieu-chi-mau.xlsx",
        t("recognition.set.sheet.title"),
        List.of(
            List.of(
                "1",
                t("recognition.set.example.group"),
                "10",
                "1.1",
                t("recognition.set.example.computed"),
                "5",
                t("recognition.set.way.COMPUTED"),
                LiveFigure.KEPT.id(),
                "90: 3; 98: 5"),
            example("1.2", "evidenced", "3", "EVIDENCED"),
            example("1.3", "judged", "2", "JUDGED")));
  }

  private List<Object> example(String code, String example, String points, String way) {
    return List.of(
        "",
        "",
        "",
        code,
        t("recognition.set.example." + example),
        points,
        t("recognition.set.way." + way),
        "",
        "");
  }

  /** The set as it stands, in the columns of the table it may be sent in. */
  ResponseEntity<byte[]> of(CriteriaSet set) {
    List<List<Object>> rows = new ArrayList<>();
    for (CriteriaGroup group : set.groups()) {
      if (group.whole()) {
        rows.add(List.of(group.code(), group.name(), points(group.max()), "", "", "", "", "", ""));
        continue;
      }
      boolean first = true;
      for (Criterion one : group.criteria()) {
        rows.add(line(group, one, first));
        first = false;
      }
    }
    return book("bo-tieu-chi.xlsx", set.name(), rows);
  }

  private List<Object> line(CriteriaGroup group, Criterion one, boolean first) {
    return List.of(
        first ? group.code() : "",
        first ? group.name() : "",
        first ? points(group.max()) : "",
        one.code(),
        one.name(),
        points(one.max()),
        t("recognition.set.way." + one.way()),
        one.figure(),
        one.steps().stream()
            .map(step -> points(step.from()) + ": " + points(step.points()))
            .collect(Collectors.joining("; ")));
  }

  private static String points(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString().replace('.', ',');
  }

  private ResponseEntity<byte[]> book(String file, String title, List<List<Object>> rows) {
    Sheet sheet =
        new Sheet(
            t("recognition.set.sheet"),
            List.of(title),
            COLUMNS.stream().map(one -> Column.words(t("recognition.set.column." + one))).toList(),
            rows,
            false,
            List.of(t("recognition.set.sheet.note"), String.join(", ", LiveFigure.ids())));
    return books.of(file, List.of(sheet), LOCALE);
  }

  private String t(String key) {
    return texts.text(LOCALE, key);
  }
}
