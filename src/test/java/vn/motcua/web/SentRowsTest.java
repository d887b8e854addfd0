package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A table people send begins where its heading is, not where a program would like it. */
class SentRowsTest {
  private static final Map<String, String> HEADINGS =
      Map.of("linh vuc", "field", "han", "due", "thoi han", "due");

  private static SentTable table(String... lines) {
    return new SentTable(List.of(lines).stream().map(line -> List.of(line.split(";"))).toList());
  }

  private static List<SentRows.Line> lines(SentTable table) {
    return SentRows.under(table, HEADINGS, List.of("field", "due")).orElseThrow().lines();
  }

  @Test
  void a_heading_is_found_below_titles_whatever_its_order_marks_and_capitals() {
    SentTable table =
        table(
            "ỦY BAN NHÂN DÂN", "Kế hoạch năm", "HẠN;STT;Lĩnh Vực", "1/6;1;Đất đai", ";;", "2/6;2;");
    assertThat(lines(table)).extracting(SentRows.Line::number).containsExactly(4, 6);
    assertThat(lines(table).getFirst().cell("field")).isEqualTo("Đất đai");
    assertThat(lines(table).getFirst().cell("due")).isEqualTo("1/6");
    assertThat(lines(table).getLast().cell("field")).as("no such cell").isEmpty();
  }

  @Test
  void without_every_needed_column_within_fifteen_lines_it_is_no_table_of_ours() {
    assertThat(SentRows.under(table("Lĩnh vực;Việc"), HEADINGS, List.of("field", "due"))).isEmpty();
    String[] late = new String[16];
    java.util.Arrays.fill(late, "tên");
    late[15] = "Lĩnh vực;Hạn";
    assertThat(SentRows.under(table(late), HEADINGS, List.of("field"))).isEmpty();
  }

  @Test
  void of_two_columns_that_mean_the_same_the_first_is_read() {
    assertThat(lines(table("Lĩnh vực;Hạn;Thời hạn", "A;1/6;2/6")).getFirst().cell("due"))
        .isEqualTo("1/6");
  }

  @Test
  void an_empty_cell_means_what_stands_above_until_it_is_forgotten() {
    List<SentRows.Line> lines = lines(table("Lĩnh vực;Hạn", "A;1/6", " ;2/6".strip(), ";3/6"));
    SentRows.Above above = new SentRows.Above();
    assertThat(above.begins(lines.getFirst(), "field")).isTrue();
    assertThat(lines).extracting(one -> above.of(one, "field")).containsOnly("A");
    assertThat(above.begins(lines.getFirst(), "field")).as("the same again").isFalse();
    above.forget("field");
    assertThat(above.of(lines.getLast(), "field")).isEmpty();
  }
}
