package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.UnitId;
import vn.motcua.web.SentTable;

/** A set is taken whole or not at all, and every fault of it is named. */
class SetRulesTest {
  private static final UnitId PROVINCE = new UnitId("11");
  private static final SetTable.Head HEAD =
      new SetTable.Head(
          "BANG", "Bộ bằng bảng", "2026", "20", "", "Kế hoạch 5", List.of("Tờ trình"));

  private static List<String> wrong(String json) {
    return SetRules.read(SetFile.of(json).orElseThrow(), PROVINCE, UUID.randomUUID(), 1)
        .problems()
        .stream()
        .map(problem -> (problem.where() + " " + problem.what().key()).strip())
        .toList();
  }

  private static SetRules.Read table(String text) {
    return table(text.getBytes(StandardCharsets.UTF_8));
  }

  private static SetRules.Read table(byte[] file) {
    return SetRules.read(
        SetTable.read(SentTable.of(file).orElseThrow(), HEAD).orElseThrow(),
        PROVINCE,
        UUID.randomUUID(),
        1);
  }

  @Test
  void a_right_set_reads_and_says_the_same_after_it_was_kept() {
    CriteriaSet set = Sets.read(Sets.TRIAL);
    assertThat(set.criteria().map(Criterion::code)).containsExactly("1.1", "1.2", "2.1", "2.2");
    CriteriaSet again = Sets.read(SetFile.json(set));
    assertThat(again.groups()).isEqualTo(set.groups());
    assertThat(again.papers()).containsExactly("Tờ trình", "Báo cáo");
    assertThat(again.pass()).isEqualTo(set.pass());
    assertThat(again.source()).isEqualTo(set.source());
  }

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "totalPoints": 50          | "totalPoints": 60            | recognition.set.sum
          "passThreshold": 30        | "passThreshold": 51          | recognition.set.bad-pass
          "id": "THU_NGHIEM"         | "id": "thử nghiệm"           | recognition.set.bad-code
          "year": 2026               | "year": "năm nay"            | recognition.set.year
          "totalPoints": 50          | "totalPoints": "năm mươi"    | recognition.set.number
          "name": "Bộ tiêu chí thử"  | "name": " "                  | recognition.set.words
          "source": "Quyết định 12/QĐ-BCĐ (thử)" | "source": ""     | source recognition.set.source
          "max": 12, "way"           | "max": 13, "way"             | 2 recognition.set.sum
          "max": 12, "way"           | "max": 21, "way"             | 2.1 recognition.set.over-group
          "max": 12, "way"           | "max": -1, "way"             | 2.1 recognition.set.number
          "code": "2.2"              | "code": "2.1"                | 2.1 recognition.set.twice
          "code": "2", "name"        | "code": "1", "name"          | 1 recognition.set.twice
          "way": "JUDGED"            | "way": "XIN"                 | 2.2 recognition.set.way
          "way": "JUDGED"            | "way": "COMPUTED"            | 2.2 recognition.set.figure
          "figure": "dashboard-kept" | "figure": "dashboard-nice"   | 1.1 recognition.set.figure
          "from": 98, "points": 20   | "from": 98, "points": 21     | 1.1 recognition.set.over
          "from": 98, "points": 20   | "from": 98, "points": 19     | 1.1 recognition.set.unreachable
          "from": 98, "points": 20   | "from": 85, "points": 20     | 1.1 recognition.set.order
          "from": 98, "points": 20   | "from": 101, "points": 20    | 1.1 recognition.set.share
          "way": "EVIDENCED"         | "way": "EVIDENCED", "figure": "dashboard-kept" | 2.1 recognition.set.not-computed
          """)
  void each_fault_is_named_where_it_stands(String words, String instead, String fault) {
    String json = Sets.TRIAL.replace(words, instead);
    assertThat(json).isNotEqualTo(Sets.TRIAL);
    assertThat(wrong(json)).contains(fault);
  }

  @Test
  void all_faults_are_named_at_once() {
    assertThat(
            wrong(
                Sets.TRIAL
                    .replace("\"year\": 2026", "\"year\": 1")
                    .replace("dashboard-kept", "x")
                    .replace("\"code\": \"2.2\"", "\"code\": \"2.1\"")))
        .contains(
            "recognition.set.year", "1.1 recognition.set.figure", "2.1 recognition.set.twice");
  }

  @Test
  void what_is_no_set_at_all_is_no_draft() {
    assertThat(SetFile.of("Mã;Tên\n1;2\n")).isEmpty();
    assertThat(SetFile.of("[1, 2]")).isEmpty();
    assertThat(SetFile.of("{")).isEmpty();
    assertThat(SetFile.of(new byte[] {0, 1, 2})).isEmpty();
    assertThat(wrong("{}")).contains("recognition.set.empty", "recognition.set.bad-code");
  }

  @Test
  void a_table_reads_as_the_same_set_with_its_groups_on_their_first_line() {
    CriteriaSet set =
        table(
                """
                BỘ TIÊU CHÍ;;;;;;;;
                Mã nhóm;Nhóm;Điểm nhóm;Mã;Tiêu chí;Điểm;Cách chấm;Chỉ số;Thang điểm
                1;Hồ sơ;15;1.1;Không trễ;10;tự tính;dashboard-kept;"90 %: 4,5; 98: 10"
                ;;;1.2;Ảnh phòng chờ;5;minh chứng;;
                2;Dân chủ;5;;;;;;
                """)
            .set()
            .orElseThrow();
    assertThat(set.of("1.1").steps())
        .extracting(step -> step.points().toPlainString())
        .containsExactly("4.5", "10");
    assertThat(set.groups().getLast().whole()).as("no lines: its criteria are not known").isTrue();
    assertThat(set.isIncomplete()).isTrue();
    assertThat(set.criteria()).hasSize(3);
  }

  @Test
  void in_excel_a_group_merged_beside_its_criteria_is_one_group() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("Bộ");
      String[][] lines = {
        {"BỘ TIÊU CHÍ"},
        {"Mã nhóm", "Nhóm", "Điểm nhóm", "Mã", "Tiêu chí", "Điểm", "Cách chấm"},
        {"1", "Hồ sơ", "15", "1.1", "Phòng chờ", "10", "minh chứng"},
        {"", "", "", "1.2", "Ghế", "5", "minh chứng"},
        {"2", "Dân chủ", "5", "2.1", "Họp dân", "5", "đánh giá"}
      };
      for (int row = 0; row < lines.length; row++) {
        for (int column = 0; column < lines[row].length; column++) {
          sheet.value(row, column, lines[row][column]);
        }
      }
      for (int column = 0; column < 3; column++) {
        sheet.range(2, column, 3, column).merge();
      }
      sheet.range(0, 0, 0, 6).merge();
    }
    CriteriaSet set = table(out.toByteArray()).set().orElseThrow();
    assertThat(set.groups()).hasSize(2);
    assertThat(set.groups().getFirst().max()).isEqualByComparingTo("15");
    assertThat(set.criteria()).extracting(Criterion::code).containsExactly("1.1", "1.2", "2.1");
  }

  @Test
  void a_table_with_a_wrong_sum_and_an_odd_step_names_both() {
    assertThat(
            table(
                    """
                    Mã nhóm;Nhóm;Điểm nhóm;Mã;Tiêu chí;Điểm;Cách chấm;Chỉ số;Thang điểm
                    1;Hồ sơ;20;1.1;Không trễ;10;tự tính;dashboard-kept;nhiều
                    """)
                .problems())
        .extracting(problem -> problem.where() + " " + problem.what().key())
        .contains("1 recognition.set.sum", "1.1 recognition.set.number");
  }

  @Test
  void a_table_without_the_columns_is_none() {
    assertThat(
            SetTable.read(
                SentTable.of("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)).orElseThrow(), HEAD))
        .isEmpty();
  }
}
