package vn.motcua.indices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.Unit;
import vn.motcua.reporting.Indicators;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SentTable;

/** Values of the indices as people type them into Excel. */
class IndexFileTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final IndexFile.Scope SCOPE =
      new IndexFile.Scope(
          new IndexCatalogue(new Indicators()),
          List.of(
              new Unit(DIEN_BIEN, "Điện Biên", "Tỉnh Điện Biên", "tỉnh", null, "", ""),
              new Unit(NA_HY, "Nà Hỳ", "Xã Nà Hỳ", "xã", DIEN_BIEN, "", "")),
          2026);
  private static final String HEADING = "Chỉ số;Thành phần;Năm;Giá trị;Điểm tối đa;Nguồn;Đơn vị\n";

  private static IndexFile read(byte[] file) {
    return IndexFile.read(SentTable.of(file).orElseThrow(), SCOPE);
  }

  private static List<String> wrong(String rows) {
    return read((HEADING + rows).getBytes(StandardCharsets.UTF_8)).problems().stream()
        .map(problem -> problem.line() + " " + problem.what().key())
        .toList();
  }

  @Test
  void parts_are_named_by_number_or_name_and_merged_cells_mean_what_stands_above() {
    IndexFile file =
        read(
            (HEADING
                    + "SIPAS;Thủ tục hành chính;2024;88,2 %;100;QĐ 1/QĐ-BNV;\n"
                    + ";;2025;90,15;100;;\n"
                    + "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS);0;2025;85;100;;xã Nà Hỳ\n"
                    + "QĐ 766;3a;2025;7,5;12;cổng quốc gia;03169\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(file.problems()).isEmpty();
    assertThat(file.rows())
        .extracting(
            IndexRow::unit, IndexRow::index, IndexRow::part, IndexRow::year, IndexRow::value)
        .containsExactly(
            tuple(DIEN_BIEN, "SIPAS", "2", 2024, new BigDecimal("88.2")),
            tuple(DIEN_BIEN, "SIPAS", "2", 2025, new BigDecimal("90.15")),
            tuple(NA_HY, "SIPAS", "0", 2025, new BigDecimal("85")),
            tuple(NA_HY, "QD766", "3a", 2025, new BigDecimal("7.5")));
    assertThat(file.rows()).extracting(IndexRow::source).contains("QĐ 1/QĐ-BNV", "cổng quốc gia");
  }

  @Test
  void every_wrong_line_is_named_and_nothing_is_taken_in() {
    assertThat(
            wrong(
                "PAPI;5;2025;7,31;10;báo cáo;\n"
                    + "PAPI;6;2025;11;10;;\n"
                    + "PAPI;Giao thông;2025;7;10;;\n"
                    + "PAPI;6;1999;7;10;;\n"
                    + "PAPI;6;2027;7;10;;\n"
                    + "PAPI;6;2024;cao;10;;\n"
                    + "PAPI;6;2024;7;0;;\n"
                    + "PCI;1;2024;7;10;;\n"
                    + "PAPI;6;2024;7;10;;xã Ba Đình\n"))
        .containsExactly(
            "3 indices.file.over",
            "4 indices.file.part",
            "5 indices.file.year",
            "6 indices.file.year",
            "7 indices.file.value",
            "8 indices.file.scale",
            "9 indices.file.index",
            "10 indices.file.unit");
  }

  @Test
  void the_same_row_twice_is_told_with_the_first_line() {
    IndexFile file =
        read(
            (HEADING
                    + "PAPI;5;2025;7,31;10;báo cáo;\n"
                    + "PAPI;Thủ tục hành chính công;2025;7,4;10;báo cáo;tỉnh\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(file.rows()).isEmpty();
    assertThat(file.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.what().arguments()).containsExactly(2);
        });
  }

  @Test
  void a_new_index_inherits_no_part_and_a_line_without_a_source_is_wrong() {
    assertThat(wrong("PAPI;5;2025;7;10;báo cáo;\nSIPAS;;2025;7;10;;\n"))
        .containsExactly("3 indices.file.part");
    assertThat(wrong("PAPI;5;2025;7;10;;\n")).containsExactly("2 indices.file.source");
  }

  @Test
  void a_value_excel_made_a_date_of_is_said_to_be_a_date() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("CS");
      sheet.value(0, 0, "CHỈ SỐ NĂM 2025");
      String[] heading = {"Chỉ số", "Thành phần", "Năm", "Giá trị", "Điểm tối đa", "Nguồn"};
      for (int column = 0; column < heading.length; column++) {
        sheet.value(2, column, heading[column]);
      }
      for (int row = 3; row <= 4; row++) {
        sheet.value(row, 1, row);
        sheet.value(row, 2, 2025);
        sheet.value(row, 4, 10);
      }
      sheet.value(3, 0, "PAPI");
      sheet.value(3, 5, "Báo cáo PAPI");
      sheet.range(3, 0, 4, 0).merge();
      sheet.value(3, 3, 7.25);
      sheet.value(4, 3, LocalDate.of(2026, 8, 7));
      sheet.style(4, 3).format("dd/MM/yyyy").set();
    }
    assertThat(read(out.toByteArray()).problems())
        .extracting(problem -> problem.line() + " " + problem.what().key())
        .containsExactly("5 indices.file.day");
    assertThat(wrong("PAPI;5;2025;7/8;10;báo cáo;\n")).containsExactly("2 indices.file.day");
  }

  @Test
  void a_text_in_windows_1258_reads_as_it_was_typed() {
    String rows = HEADING + "PAPI;Kiểm soát tham nhũng trong khu vực công;2025;7,05;10;Báo cáo;\n";
    IndexFile file = read(windows(rows));
    assertThat(file.problems()).isEmpty();
    assertThat(file.rows()).extracting(IndexRow::part).containsExactly("4");
  }

  /** Letters whole where the code page has them, tones behind their letter. */
  private static byte[] windows(String text) {
    Charset charset = Charset.forName("windows-1258");
    StringBuilder typed = new StringBuilder();
    for (char letter : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String one = String.valueOf(letter);
      if (!charset.newEncoder().canEncode(letter)) {
        String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
        String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
        one =
            Normalizer.normalize(
                    apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""),
                    Normalizer.Form.NFC)
                + tone;
      }
      typed.append(one);
    }
    return typed.toString().getBytes(charset);
  }

  @Test
  void wrong_columns_and_an_empty_table_say_so() {
    assertThat(read("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)).problems())
        .extracting(problem -> problem.what().key())
        .containsExactly("indices.file.columns");
    assertThat(wrong("")).containsExactly("1 indices.file.empty");
  }
}
