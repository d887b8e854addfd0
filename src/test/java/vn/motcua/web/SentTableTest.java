package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Tables as offices send them: cells merged, dates as dates and as text, a title above. */
class SentTableTest {

  private static List<List<String>> read(Consumer<Worksheet> typed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "test", "1.0")) {
      typed.accept(book.newWorksheet("Bảng"));
      Worksheet other = book.newWorksheet("Ghi chú");
      other.value(0, 0, "không đọc");
      other.range(0, 0, 3, 0).merge();
    }
    return SentTable.of(out.toByteArray()).orElseThrow().lines();
  }

  @Test
  void cells_merged_downwards_stand_on_every_line_they_cover() throws IOException {
    List<List<String>> lines =
        read(sheet -> {
          sheet.value(0, 0, "Huyện Thử");
          sheet.value(0, 1, "Xã A");
          sheet.value(1, 1, "Xã B");
          sheet.value(2, 1, "Xã C");
          sheet.range(0, 0, 1, 0).merge();
          sheet.value(0, 27, LocalDate.of(2025, 6, 30));
          sheet.style(0, 27).format("dd/MM/yyyy").set();
          sheet.range(0, 27, 2, 27).merge();
        });
    assertThat(lines).extracting(line -> line.get(0)).containsExactly("Huyện Thử", "Huyện Thử", "");
    assertThat(lines).extracting(line -> line.get(27)).containsOnly("2025-06-30");
  }

  @Test
  void a_title_merged_across_stays_in_its_first_cell_and_an_empty_range_says_nothing()
      throws IOException {
    List<List<String>> lines =
        read(sheet -> {
          sheet.value(0, 0, "KẾ HOẠCH");
          sheet.range(0, 0, 0, 2).merge();
          sheet.value(1, 1, "b");
          sheet.range(1, 0, 2, 0).merge();
          sheet.value(2, 1, "c");
        });
    assertThat(lines.getFirst().subList(1, lines.getFirst().size())).allMatch(String::isEmpty);
    assertThat(lines.get(2)).containsExactly("", "c");
  }

  @Test
  void a_block_merged_both_ways_and_one_that_ends_below_the_last_line_cost_nothing()
      throws IOException {
    List<List<String>> lines =
        read(sheet -> {
          sheet.value(0, 0, "a");
          sheet.value(1, 2, "b");
          sheet.range(0, 0, 1, 1).merge();
          sheet.range(1, 2, 4_000, 2).merge();
        });
    assertThat(lines).hasSize(2);
    assertThat(lines.getLast()).containsExactly("a", "", "b");
  }

  @Test
  void a_text_has_no_merged_cells() {
    byte[] text = "a;b\n;c\n".getBytes(StandardCharsets.UTF_8);
    assertThat(SentTable.of(text).orElseThrow().lines())
        .containsExactly(List.of("a", "b"), List.of("", "c"));
  }
}
