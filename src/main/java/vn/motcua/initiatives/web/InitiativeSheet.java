package vn.motcua.initiatives.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.initiatives.Measurement;
import vn.motcua.initiatives.ModelLibrary;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Sheet;
import vn.motcua.web.Sheet.Column;
import vn.motcua.web.Spreadsheets;
import vn.motcua.web.Texts;

/** The list of initiatives, and the library, as workbooks. */
@Component
class InitiativeSheet {
  private static final Locale LOCALE = Texts.VIETNAMESE;

  private final Texts texts;
  private final Spreadsheets books;

  InitiativeSheet(Texts texts, Spreadsheets books) {
    this.texts = texts;
    this.books = books;
  }

  ResponseEntity<byte[]> of(List<LocalInitiative> all) {
    Sheet sheet =
        new Sheet(
            t("initiatives.sheet"),
            List.of(t("initiatives.menu")),
            List.of(
                Column.words(t("initiatives.column.title")),
                Column.words(t("initiatives.column.unit")),
                Column.words(t("initiatives.column.day")),
                Column.words(t("initiatives.column.stage")),
                Column.words(t("initiatives.field.measure")),
                Column.figure(t("initiatives.column.n-before"), "initiatives-n"),
                Column.figure(t("initiatives.column.n-after"), "initiatives-n"),
                Column.words(t("initiatives.column.verdict")),
                Column.figure(t("initiatives.column.measured"), "initiatives-measured"),
                Column.words(t("initiatives.column.decision")),
                Column.figure(t("initiatives.column.adopted"), "initiatives-adopted")),
            all.stream().map(this::row).toList(),
            false,
            List.of());
    return books.of("sang-kien.xlsx", List.of(sheet), LOCALE);
  }

  /** The models of the articles, each with its sentence. */
  ResponseEntity<byte[]> of(ModelLibrary library) {
    Sheet sheet =
        new Sheet(
            t("initiatives.library"),
            List.of(t("initiatives.library"), t("initiatives.library.lead")),
            Stream.of("model", "place", "quote", "article", "published")
                .map(one -> Column.words(t("initiatives.column." + one)))
                .toList(),
            library.all().stream()
                .map(one ->
                    List.<Object>of(
                        one.name(), one.place(), one.quote(), one.article(), one.published()))
                .toList(),
            false,
            List.of());
    return books.of("thu-vien.xlsx", List.of(sheet), LOCALE);
  }

  private List<Object> row(LocalInitiative one) {
    return List.of(
        one.title(),
        one.unitName(),
        OfficeTime.date(one.at()).toString(),
        t("initiatives.stage." + one.stage()),
        t("initiatives.measure." + one.measure()),
        one.measurement().filter(Measurement::isShown).map(m -> (Object) m.before().n()).orElse(""),
        one.measurement().filter(Measurement::isShown).map(m -> (Object) m.after().n()).orElse(""),
        one.measurement().map(m -> t("initiatives.verdict." + m.verdict())).orElse(""),
        one.measured().size(),
        one.recognition().map(decided -> decided.number() + ", " + decided.day()).orElse(""),
        one.adoptions().size());
  }

  private String t(String key) {
    return texts.text(LOCALE, key);
  }
}
