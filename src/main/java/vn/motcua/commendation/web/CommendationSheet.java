package vn.motcua.commendation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.commendation.Commendation;
import vn.motcua.commendation.CommendationStep;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** Lists of commendations as workbooks: the office's own, and what everybody may read. */
@Component
class CommendationSheet {
  private final Texts texts;
  private final Spreadsheets books;

  CommendationSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  /** The proposals of the own unit, alarms in a column of their own. */
  ResponseEntity<byte[]> own(List<Commendation> all) {
    return book(
        List.of(
            words("column.whom"),
            words("field.form"),
            words("column.day"),
            words("column.stage"),
            words("column.alarm"),
            words("column.decision")),
        all.stream()
            .map(one ->
                List.<Object>of(
                    one.whom(),
                    one.form(),
                    OfficeTime.date(one.at()).toString(),
                    t("stage." + one.stage()),
                    t(one.isUnderAlarm() ? "alarmed" : "no-alarm"),
                    decision(one)))
            .toList());
  }

  /** Who agreed to be named; an alarm only of units, as on the page. */
  ResponseEntity<byte[]> open(List<Commendation> all) {
    return book(
        List.of(
            words("column.whom"),
            words("field.form"),
            words("field.reason"),
            words("column.decision"),
            words("column.alarm")),
        all.stream()
            .map(one ->
                List.<Object>of(
                    one.whom(),
                    one.form(),
                    one.reason(),
                    decision(one),
                    one.isUnderAlarm() && one.officer().isEmpty() ? t("alarmed.public") : ""))
            .toList());
  }

  private ResponseEntity<byte[]> book(List<Column> columns, List<List<Object>> rows) {
    return books.of(
        "khen-thuong.xlsx", List.of(Sheet.list(t("menu"), columns, rows)), Texts.VIETNAMESE);
  }

  private static String decision(Commendation one) {
    Optional<CommendationStep.Decision> decision =
        one.decided().flatMap(CommendationStep::decision);
    return decision.map(paper -> paper.number() + ", " + paper.day()).orElse("");
  }

  private Column words(String key) {
    return Column.words(t(key));
  }

  private String t(String key) {
    return texts.text(Texts.VIETNAMESE, "commendation." + key);
  }
}
