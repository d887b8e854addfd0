package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SentTable;

/** A plan as people type it into Excel. */
class PlanFileTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final PlanScope SCOPE =
      new PlanScope(
          unit(DIEN_BIEN, "Điện Biên", "Tỉnh Điện Biên"),
          List.of(unit(NA_HY, "Nà Hỳ", "Xã Nà Hỳ"), unit(THANH_NUA, "Thanh Nưa", "Xã Thanh Nưa")));
  private static final String HEADING =
      "Lĩnh vực;Nhiệm vụ;Hoạt động;Người đứng đầu chịu trách nhiệm;Nơi thực hiện;Hạn\n";

  private static Unit unit(UnitId id, String name, String fullName) {
    return new Unit(id, name, fullName, "", id.isProvince() ? null : DIEN_BIEN, "", "");
  }

  private static PlanFile read(String text) {
    return PlanFile.read(
        SentTable.of(text.getBytes(StandardCharsets.UTF_8)).orElseThrow(), SCOPE, 2026);
  }

  private static List<String> wrong(String text) {
    return read(HEADING + text).problems().stream()
        .map(problem -> problem.line() + " " + problem.what().key())
        .toList();
  }

  @Test
  void merged_cells_mean_what_stands_above_and_a_task_with_another_head_says_so() {
    PlanFile file =
        read(
            HEADING
                + "Thể chế;Rà soát quy chế;Họp;Ông A, Sở Nội vụ;;30/6/2026\n"
                + ";;Ban hành;;;31/7/2026\n"
                + ";Công khai;Niêm yết;Bà B, Sở Tư pháp;các xã;2026-08-31\n");
    assertThat(file.problems()).isEmpty();
    assertThat(file.rows())
        .extracting(PlanRow::field, PlanRow::task, PlanRow::head, PlanRow::due)
        .containsExactly(
            tuple("Thể chế", "Rà soát quy chế", "Ông A, Sở Nội vụ", LocalDate.of(2026, 6, 30)),
            tuple("Thể chế", "Rà soát quy chế", "Ông A, Sở Nội vụ", LocalDate.of(2026, 7, 31)),
            tuple("Thể chế", "Công khai", "Bà B, Sở Tư pháp", LocalDate.of(2026, 8, 31)));
    assertThat(file.rows().get(0).units()).containsExactly(DIEN_BIEN);
    assertThat(file.rows().get(2).units()).containsExactly(NA_HY, THANH_NUA);
  }

  @Test
  void a_new_task_does_not_inherit_the_head_of_the_one_before() {
    assertThat(wrong("A;Một;x;Ông A;;1/2/2026\n;Hai;y;;;1/2/2026\n"))
        .containsExactly("3 programme.file.missing.head");
  }

  @Test
  void every_wrong_line_is_named_and_nothing_is_taken_in() {
    PlanFile file =
        read(
            HEADING
                + "A;Một;x;Ông A;xã Nà Hỳ, 03328;1/2/2026\n"
                + ";;y;;xã Ba Đình;1/2/2026\n"
                + ";;;;;31/2/2026\n"
                + ";;z;;;1/2/2029\n");
    assertThat(file.rows()).isEmpty();
    assertThat(file.problems())
        .extracting(problem -> problem.line() + " " + problem.what().key())
        .containsExactly(
            "3 programme.file.unit",
            "4 programme.file.missing.activity",
            "4 programme.file.day",
            "5 programme.file.year");
  }

  @Test
  void an_empty_table_and_one_without_the_columns_say_so() {
    assertThat(wrong("")).containsExactly("1 programme.file.empty");
    assertThat(read("a;b;c\n1;2;3\n").problems())
        .extracting(problem -> problem.what().key())
        .containsExactly("programme.file.columns");
    assertThat(SentTable.of(new byte[] {0, 1, 2})).isEmpty();
  }

  @Test
  void excel_with_a_title_above_dates_as_dates_and_dates_as_text_reads_the_same()
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("KH");
      sheet.value(0, 0, "KẾ HOẠCH NĂM 2026");
      String[] heading = {"Lĩnh vực", "Nhiệm vụ", "Hoạt động", "Người chịu trách nhiệm", "Hạn"};
      for (int column = 0; column < heading.length; column++) {
        sheet.value(2, column, heading[column]);
      }
      sheet.value(3, 0, "Tài chính công");
      sheet.value(3, 1, "Tiết kiệm");
      sheet.value(3, 2, "Báo cáo");
      sheet.value(3, 3, "Bà C");
      sheet.value(3, 4, LocalDate.of(2026, 9, 30));
      sheet.style(3, 4).format("dd/MM/yyyy").set();
      sheet.range(3, 0, 4, 0).merge();
      sheet.value(4, 2, "Công khai");
      sheet.value(4, 4, "1.10.2026");
    }
    PlanFile file = PlanFile.read(SentTable.of(out.toByteArray()).orElseThrow(), SCOPE, 2026);
    assertThat(file.problems()).isEmpty();
    assertThat(file.rows())
        .extracting(PlanRow::due)
        .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));
    assertThat(file.rows().getLast().field()).isEqualTo("Tài chính công");
  }
}
