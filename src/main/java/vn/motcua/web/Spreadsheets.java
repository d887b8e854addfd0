package vn.motcua.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The one place where workbooks are written: a file to keep. Its last sheet names the definition of
 * every column of numbers, so that a file that went from hand to hand still says what was counted.
 */
@Component
public class Spreadsheets {
  private static final MediaType TYPE =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Definitions definitions;
  private final Texts texts;
  private final Site site;

  Spreadsheets(Definitions definitions, Texts texts, Site site) {
    this.definitions = definitions;
    this.texts = texts;
    this.site = site;
  }

  /**
   * The workbook as an answer to the request of this thread.
   *
   * @param name of the file, with its ending
   * @throws IllegalArgumentException when a column names a definition that does not exist
   */
  public ResponseEntity<byte[]> of(String name, List<Sheet> sheets, Locale locale) {
    List<Sheet> all = new ArrayList<>(sheets);
    if (sheets.stream().anyMatch(Sheet::hasFigures)) {
      all.add(meanings(sheets, locale));
    }
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes(all));
  }

  private Sheet meanings(List<Sheet> sheets, Locale locale) {
    String lang = locale.getLanguage();
    String address = site.definitions();
    List<List<Object>> rows = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Sheet.Column column : sheet.columns()) {
        for (String id : column.figures()) {
          Definition one = definitions.of(id);
          rows.add(
              List.of(
                  sheet.name(),
                  column.label(),
                  id,
                  one.rule().in(lang),
                  one.numerator().in(lang),
                  one.denominator().in(lang),
                  one.exclusions().in(lang),
                  one.law().in(lang),
                  HyperLink.external(address + "#" + id, address + "#" + id)));
        }
      }
    }
    return new Sheet(
        texts.text(locale, "web.sheet.definitions"),
        List.of(texts.text(locale, "web.sheet.lead"), address),
        List.of("sheet", "column", "id", "rule", "numerator", "denominator", "not", "law", "read")
            .stream()
            .map(key -> Sheet.Column.words(texts.text(locale, "web.sheet." + key)))
            .toList(),
        rows,
        false,
        List.of());
  }

  private static byte[] bytes(List<Sheet> sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Mot Cua Than Thien", "1.0")) {
      for (Sheet sheet : sheets) {
        sheet.into(book.newWorksheet(sheet.name()));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
