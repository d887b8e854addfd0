package vn.motcua.steering.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.steering.FigureValue;
import vn.motcua.steering.MapFigure;
import vn.motcua.steering.Province;
import vn.motcua.steering.Watched;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** All communes of a province with all figures as a workbook. */
@Component
class MapSheet {
  private final Texts texts;
  private final Spreadsheets books;

  MapSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  /** All communes of a province. */
  ResponseEntity<byte[]> of(Province province, Locale locale) {
    return of(province, province.byName(), "cac-xa.xlsx", locale);
  }

  /** Those chosen to stand side by side. */
  ResponseEntity<byte[]> of(Province province, List<Watched> chosen, Locale locale) {
    return of(province, chosen, "so-sanh.xlsx", locale);
  }

  private ResponseEntity<byte[]> of(
      Province province, List<Watched> communes, String file, Locale locale) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.words(texts.text(locale, "steering.column.code")));
    columns.add(Column.words(texts.text(locale, "steering.column.commune")));
    for (MapFigure figure : MapFigure.values()) {
      String name = texts.text(locale, "steering.figure." + figure);
      columns.add(Column.figure(name, figure.id()));
      if (figure.isShare() && figure != MapFigure.SCORE) {
        columns.add(Column.figure(texts.text(locale, "steering.column.whole", name), figure.id()));
      }
    }
    Sheet sheet =
        new Sheet(
            texts.text(locale, "steering.book"),
            List.of(province.unit().fullName()),
            columns,
            communes.stream().map(MapSheet::row).toList(),
            false,
            List.of(texts.text(locale, "steering.book.note")));
    return books.of(file, List.of(sheet), locale);
  }

  private static List<Object> row(Watched commune) {
    List<Object> cells = new ArrayList<>();
    cells.add(commune.unit().id().code());
    cells.add(commune.unit().fullName());
    Arrays.stream(MapFigure.values()).forEach(figure -> cells(cells, figure, commune.of(figure)));
    return cells;
  }

  /** A share as its part and its whole; points as they are, without their hundredths. */
  private static void cells(List<Object> cells, MapFigure figure, FigureValue measure) {
    if (figure == MapFigure.SCORE) {
      cells.add(measure.known() ? measure.part() / 100.0 : "");
      return;
    }
    cells.add(measure.known() ? measure.part() : "");
    if (figure.isShare()) {
      cells.add(measure.known() ? measure.whole() : "");
    }
  }
}
