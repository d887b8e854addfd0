package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.web.CsvText;

/** Whatever a file holds, it is read or refused: no fault, no half of it, nothing invented. */
class CsvTextTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String HEAD = "Ngày sinh,Họ tên mẹ,Thôn\n";
  private static final String SIGNS = "aữ,\";";
  private static final int TRIES = 300;

  private final Random chance = new Random(3);

  @Test
  void any_bytes_are_read_or_refused() {
    for (int n = 0; n < TRIES; n++) {
      byte[] bytes = new byte[chance.nextInt(400)];
      chance.nextBytes(bytes);
      BirthFile file = BirthFile.read(bytes, TODAY);
      assertThat(file.rows().isEmpty() && file.problems().isEmpty()).isFalse();
    }
  }

  @Test
  void quoted_cells_come_back_as_they_were() {
    for (int n = 0; n < TRIES; n++) {
      List<String> cells = new ArrayList<>();
      for (int cell = 0; cell < 2 + chance.nextInt(4); cell++) {
        StringBuilder text = new StringBuilder("x");
        for (int sign = 0; sign < chance.nextInt(8); sign++) {
          text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        cells.add(text.toString());
      }
      String line =
          cells.stream()
              .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(","));
      assertThat(CsvText.lines("a,b\n" + line).getLast()).as(line).isEqualTo(cells);
    }
  }

  @Test
  void good_rows_and_bad_rows_are_told_apart_by_their_line() {
    for (int n = 0; n < TRIES; n++) {
      List<Boolean> good = new ArrayList<>();
      StringBuilder text = new StringBuilder(HEAD);
      for (int row = 0; row <= chance.nextInt(30); row++) {
        good.add(chance.nextBoolean());
        text.append(good.getLast() ? "05/10/2026" : "31/02/2026")
            .append(",Mẹ số ")
            .append(row)
            .append(",Nà Hỳ\n");
      }
      BirthFile file = read(text.toString());
      assertThat(file.rows()).hasSize((int) good.stream().filter(one -> one).count());
      assertThat(file.problems()).hasSize((int) good.stream().filter(one -> !one).count());
      file.problems().forEach(problem -> assertThat(good.get(problem.line() - 2)).isFalse());
    }
  }

  @Test
  void a_row_said_twice_names_the_line_it_was_said_first() {
    for (int between = 0; between < 40; between++) {
      StringBuilder text = new StringBuilder(HEAD).append("05/10/2026,Vừ Thị Mỷ,Nà Hỳ\n");
      for (int row = 0; row < between; row++) {
        text.append("06/10/2026,Mẹ số ").append(row).append(",Nà Hỳ\n");
      }
      text.append("5-10-2026,VỪ THỊ MỶ,na hy\n");
      BirthFile file = read(text.toString());
      assertThat(file.problems()).hasSize(1);
      assertThat(file.problems().getFirst().line()).isEqualTo(between + 3);
      assertThat(file.problems().getFirst().what().arguments()).containsExactly(2);
    }
  }

  private static BirthFile read(String text) {
    return BirthFile.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
  }
}
