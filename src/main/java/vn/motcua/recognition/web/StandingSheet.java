package vn.motcua.recognition.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.Standing;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The list of a year as a workbook. */
@Component
class StandingSheet {
  private static final Locale LOCALE = Texts.VIETNAMESE;

  private final Texts texts;
  private final Spreadsheets books;

  StandingSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(RecognitionPeriod period, List<Standing> communes) {
    Sheet sheet =
        new Sheet(
            t("recognition.sheet"),
            List.of(period.name(), period.set().name()),
            List.of(
                Column.words(t("recognition.column.code")),
                Column.words(t("recognition.column.commune")),
                Column.words(t("recognition.column.stage")),
                Column.figure(t("recognition.column.self"), "recognition-self"),
                Column.figure(t("recognition.column.sure"), "recognition-sure"),
                Column.figure(t("recognition.column.hoped"), "recognition-hoped"),
                Column.figure(t("recognition.column.max"), "recognition-max"),
                Column.figure(t("recognition.column.papers"), "recognition-papers")),
            communes.stream().map(one -> row(period, one)).toList(),
            false,
            List.of(t("recognition.sheet.note")));
    return books.of("cong-nhan.xlsx", List.of(sheet), LOCALE);
  }

  private List<Object> row(RecognitionPeriod period, Standing one) {
    return List.of(
        one.commune().id().code(),
        one.commune().fullName(),
        t("recognition.stage." + one.stage()),
        one.card().self().map((BigDecimal points) -> (Object) points).orElse(""),
        one.card().sure(),
        one.card().hoped(),
        period.set().total(),
        one.papers());
  }

  private String t(String key) {
    return texts.text(LOCALE, key);
  }
}
