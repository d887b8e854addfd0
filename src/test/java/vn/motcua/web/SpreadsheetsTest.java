package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.Workbooks;

/** A workbook that leaves the house says how its numbers were counted, or does not leave. */
class SpreadsheetsTest {
  private static final String FILE =
      """
      {"name": {"vi": "Thử", "en": "Trial"},
       "pages": {"p": {"address": "/thu", "name": {"vi": "Trang", "en": "Page"}}},
       "figures": [
         {"id": "trial-late", "name": {"vi": "Trễ", "en": "Late"},
          "rule": {"vi": "Hồ sơ xong sau giờ hẹn", "en": "Finished after the due time"},
          "numerator": {"vi": "xong trễ", "en": "finished late"},
          "denominator": {"vi": "xong", "en": "finished"},
          "exclusions": {"vi": "hồ sơ rút", "en": "withdrawn ones"},
          "law": {"vi": "Luật A", "en": "Law A"}, "shown": ["p"]},
         {"id": "trial-all", "name": {"vi": "Tất cả", "en": "All"},
          "rule": {"vi": "Mọi hồ sơ", "en": "All dossiers"},
          "law": {"vi": "Luật A", "en": "Law A"}, "shown": ["p"]}]}
      """;

  private final Spreadsheets sheets =
      new Spreadsheets(
          new Definitions(Map.of("trial", FILE)), new Texts(), new Site("https://mot.cua/"));

  @Test
  void the_last_sheet_tells_of_each_column_its_id_rule_law_and_where_to_read_it()
      throws IOException {
    Map<String, List<List<Object>>> read = written(Texts.VIETNAMESE, late(3));
    assertThat(read.keySet()).containsExactly("So lieu", "Định nghĩa");
    List<List<Object>> told = read.get("Định nghĩa");
    assertThat(told.get(1).getFirst()).isEqualTo("https://mot.cua/cong-khai/cach-tinh");
    assertThat(told.get(3))
        .containsExactly(
            "So lieu",
            "Trễ hẹn",
            "trial-late",
            "Hồ sơ xong sau giờ hẹn",
            "xong trễ",
            "xong",
            "hồ sơ rút",
            "Luật A",
            "https://mot.cua/cong-khai/cach-tinh#trial-late");
  }

  @Test
  void whoever_reads_english_gets_the_rules_in_english() throws IOException {
    List<List<Object>> told = written(Locale.ENGLISH, late(3)).get("Definitions");
    assertThat(told.get(2)).contains("Definition id", "What is counted", "Law");
    assertThat(told.get(3)).contains("Finished after the due time", "Law A");
  }

  @Test
  void a_column_whose_lines_follow_several_rules_names_each_of_them() throws IOException {
    Sheet sheet =
        sheet(
            List.of(
                Sheet.Column.words("Tên"), Sheet.Column.figure("Số", "trial-late", "trial-all")),
            List.of("Xã Nà Hỳ", 3));
    assertThat(written(Texts.VIETNAMESE, sheet).get("Định nghĩa").stream().skip(3))
        .extracting(line -> line.get(2))
        .containsExactly("trial-late", "trial-all");
  }

  @Test
  void a_number_nobody_defined_goes_into_no_file() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sheet(List.of(Sheet.Column.words("Số")), List.of(3)))
        .withMessageContaining("Số");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            written(
                Texts.VIETNAMESE,
                sheet(List.of(Sheet.Column.figure("Số", "trial-nothing")), List.of(3))))
        .withMessageContaining("trial-nothing");
  }

  @Test
  void the_place_in_a_list_needs_no_rule_and_a_file_of_words_alone_has_no_sheet_of_rules()
      throws IOException {
    Sheet words =
        sheet(List.of(Sheet.Column.ordinal("TT"), Sheet.Column.words("Tên")), List.of(1, "Nà Hỳ"));
    assertThat(written(Texts.VIETNAMESE, words).keySet()).containsExactly("So lieu");
  }

  @Test
  void a_formula_somebody_typed_stays_words_and_a_long_name_is_cut() throws IOException {
    Sheet typed =
        new Sheet(
            "Một tên trang rất dài: dài hơn ba mươi mốt chữ [thật]",
            List.of(),
            List.of(Sheet.Column.words("Tên")),
            List.of(List.of("=1+1")),
            false,
            List.of());
    assertThat(typed.name()).hasSize(31).doesNotContain(":", "[");
    assertThat(written(Texts.VIETNAMESE, typed).get(typed.name()).getLast())
        .containsExactly("=1+1");
  }

  private static Sheet late(int count) {
    return sheet(
        List.of(
            Sheet.Column.ordinal("TT"),
            Sheet.Column.words("Tên"),
            Sheet.Column.figure("Trễ hẹn", "trial-late")),
        List.of(1, "Xã Nà Hỳ", count));
  }

  private static Sheet sheet(List<Sheet.Column> columns, List<Object> row) {
    return new Sheet("So lieu", List.of("Số liệu"), columns, List.of(row), false, List.of());
  }

  private Map<String, List<List<Object>>> written(Locale locale, Sheet sheet) throws IOException {
    byte[] file = sheets.of("so-lieu.xlsx", List.of(sheet), locale).getBody();
    assertThat(file).isNotNull();
    Workbooks.read(file);
    return Workbooks.sheets(file);
  }
}
