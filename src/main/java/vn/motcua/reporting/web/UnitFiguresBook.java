package vn.motcua.reporting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.FieldLine;
import vn.motcua.reporting.MonthCount;
import vn.motcua.reporting.MonthLine;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** What everybody may see of a unit as a workbook: the tables of its page, row by row. */
@Component
class UnitFiguresBook {
  private final Texts texts;
  private final Spreadsheets books;

  UnitFiguresBook(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(UnitFiguresPage page, Locale locale) {
    List<Sheet> sheets = new ArrayList<>(BoardWorkbook.of(page.unitName(), List.of(page.weeks())));
    String month = page.month().getMonthValue() + "/" + page.month().getYear();
    sheets.add(
        sheet(
            text(locale, "fields.heading"),
            List.of(page.unitName(), text(locale, "fields.heading") + " " + month),
            text(locale, "column.field"),
            page.fields().stream().map(field -> row(field, locale)).toList(),
            locale));
    sheets.add(
        sheet(
            text(locale, "months.heading"),
            List.of(page.unitName(), text(locale, "months.heading")),
            text(locale, "column.month"),
            page.months().stream().map(UnitFiguresBook::row).toList(),
            locale));
    return books.of("so-lieu-%s-%s.xlsx".formatted(page.unit(), page.month()), sheets, locale);
  }

  private Sheet sheet(
      String name, List<String> heading, String first, List<List<Object>> rows, Locale locale) {
    return new Sheet(
        name,
        heading,
        List.of(
            Column.words(first),
            column("received", "reporting-received", locale),
            column("finished", "reporting-finished", locale),
            column("early", "reporting-early", locale),
            column("on-time", "reporting-on-time", locale),
            column("late", "reporting-late", locale),
            column("refused", "reporting-refused-after-receipt", locale),
            column("not-received", "reporting-refused-to-receive", locale)),
        rows,
        false,
        List.of());
  }

  private List<Object> row(FieldLine field, Locale locale) {
    return row(field.isOthers() ? text(locale, "fields.others") : field.name(), field.count());
  }

  private static List<Object> row(MonthLine line) {
    return row(line.month().getMonthValue() + "/" + line.month().getYear(), line.count());
  }

  private static List<Object> row(String first, MonthCount count) {
    return List.of(
        first,
        count.received(),
        count.finished().total(),
        count.finished().early(),
        count.finished().onTime(),
        count.finished().late(),
        count.refusals().afterReceipt(),
        count.refusals().toReceive());
  }

  private Column column(String key, String figure, Locale locale) {
    return Column.figure(text(locale, "column." + key), figure);
  }

  private String text(Locale locale, String key) {
    return texts.text(locale, "reporting." + key);
  }
}
