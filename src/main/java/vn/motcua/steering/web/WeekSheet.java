package vn.motcua.steering.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.steering.Concern;
import vn.motcua.steering.Need;
import vn.motcua.steering.Province;
import vn.motcua.steering.Watched;
import vn.motcua.web.Definitions;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The communes that need their province as a workbook, a line for each reason. */
@Component
class WeekSheet {
  private final Texts texts;
  private final Definitions definitions;
  private final Spreadsheets books;

  WeekSheet(Texts texts, Definitions definitions, Spreadsheets books) {
    this.texts = texts;
    this.definitions = definitions;
    this.books = books;
  }

  ResponseEntity<byte[]> of(Province province, Locale locale) {
    String[] figures =
        Arrays.stream(Concern.values())
            .map(Needed::figure)
            .filter(id -> !id.isEmpty())
            .toArray(String[]::new);
    Sheet sheet =
        new Sheet(
            texts.text(locale, "steering.week.book"),
            List.of(texts.text(locale, "steering.week.title"), province.unit().fullName()),
            List.of(
                Column.words(texts.text(locale, "steering.column.code")),
                Column.words(texts.text(locale, "steering.column.commune")),
                Column.words(texts.text(locale, "steering.report.why")),
                Column.figure(texts.text(locale, "steering.column.value"), figures)),
            province.inNeed().stream()
                .flatMap(one -> one.needs().stream().map(need -> row(one, need, locale)))
                .toList(),
            false,
            List.of(texts.text(locale, "steering.book.note")));
    return books.of("tuan-nay.xlsx", List.of(sheet), locale);
  }

  private List<Object> row(Watched commune, Need need, Locale locale) {
    String id = Needed.figure(need.concern());
    return List.of(
        commune.unit().id().code(),
        commune.unit().fullName(),
        id.isEmpty()
            ? texts.text(locale, "steering.concern." + need.concern())
            : definitions.of(id).name().in(locale.getLanguage()),
        id.isEmpty() ? "" : need.count());
  }
}
