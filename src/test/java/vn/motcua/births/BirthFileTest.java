package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String HEAD = "Ngày sinh,Giới tính,Họ tên mẹ,Thôn/bản\n";

  @Test
  void a_file_in_utf_8_is_read_row_by_row() {
    BirthFile file =
        read(HEAD + "05/10/2026,Nữ,Vừ Thị Mỷ,Nà Hỳ 2\n6-10-2026,nam,Lò Thị Yêu,Nà Hỳ 1\n");
    assertThat(file.encoding()).isEqualTo("UTF-8");
    assertThat(file.problems()).isEmpty();
    assertThat(file.rows())
        .extracting(BirthFile.Row::entry)
        .containsExactly(
            new BirthEntry(
                LocalDate.of(2026, 10, 5), BirthEntry.Sex.GIRL, "Vừ Thị Mỷ", "Nà Hỳ 2", 1, ""),
            new BirthEntry(
                LocalDate.of(2026, 10, 6), BirthEntry.Sex.BOY, "Lò Thị Yêu", "Nà Hỳ 1", 1, ""));
  }

  @Test
  void a_file_in_windows_1258_gives_the_same_names_composed() {
    String text = HEAD + "05/10/2026,Nữ,Vừ Thị Mỷ,Nà Hỳ 2\n";
    BirthFile file = BirthFile.read(windows(text), TODAY);
    assertThat(file.encoding()).isEqualTo("windows-1258");
    assertThat(file.problems()).isEmpty();
    BirthEntry entry = file.rows().getFirst().entry();
    assertThat(entry.mother()).isEqualTo("Vừ Thị Mỷ");
    assertThat(Normalizer.isNormalized(entry.village(), Normalizer.Form.NFC)).isTrue();
    assertThat(entry.likeness()).isEqualTo(read(text).rows().getFirst().entry().likeness());
  }

  @Test
  void a_byte_order_mark_semicolons_tabs_and_quotes_are_read() {
    assertThat(read("\uFEFF" + HEAD + "05/10/2026,,Mỷ Vừ,Nà Hỳ\n").rows()).hasSize(1);
    assertThat(
            read(HEAD.replace(',', ';') + "05/10/2026;Nữ;\"Vừ; Thị \"\"Mỷ\"\"\";Nà Hỳ\r\n").rows())
        .extracting(row -> row.entry().mother())
        .containsExactly("Vừ; Thị \"Mỷ\"");
    assertThat(read(HEAD.replace(',', '\t') + "05/10/2026\tNữ\tVừ Thị Mỷ\tNà Hỳ").rows())
        .hasSize(1);
  }

  @Test
  void wrong_columns_are_named_and_nothing_is_read() {
    BirthFile file = read("Tên,Tuổi\nMỷ,3\n");
    assertThat(file.rows()).isEmpty();
    assertThat(file.problems()).hasSize(1);
    assertThat(file.problems().getFirst().what().key()).isEqualTo("births.file.columns");
    assertThat(file.problems().getFirst().what().arguments()).containsExactly("Tên, Tuổi");
  }

  @Test
  void columns_that_are_not_needed_are_not_read() {
    BirthFile file = read("Số căn cước mẹ,Ngày sinh,Mẹ,Bản,Cha\n011099,05/10/2026,Mỷ,Nà Hỳ,Chua\n");
    assertThat(file.rows().getFirst().entry().toString()).doesNotContain("011099", "Chua");
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/2026, births.file.day",
    "2026, births.file.day",
    "'', births.file.day",
    "03/11/2026, births.file.future",
    "01/11/2008, births.file.old"
  })
  void a_day_that_cannot_be_is_said_with_its_line(String day, String key) {
    BirthFile file = read(HEAD + "05/10/2026,Nữ,A B,Nà Hỳ\n" + day + ",Nữ,C D,Nà Hỳ\n");
    assertThat(file.problems()).extracting(BirthFile.Problem::line).containsExactly(3);
    assertThat(file.problems().getFirst().what().key()).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5/10/2026", "05-10-2026", "5.10.2026", "2026-10-05"})
  void a_day_is_written_in_many_ways(String day) {
    assertThat(read(HEAD + day + ",Nữ,A B,Nà Hỳ\n").rows().getFirst().entry().bornOn())
        .isEqualTo("2026-10-05");
  }

  @Test
  void a_row_twice_is_said_with_the_line_before_and_twins_are_told_apart() {
    BirthFile file = read(HEAD + "05/10/2026,Nữ,Vừ Thị Mỷ,Nà Hỳ\n05/10/2026,Nam,Vu Thi My,NÀ HỲ\n");
    assertThat(file.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.line()).isEqualTo(3);
          assertThat(problem.what().key()).isEqualTo("births.file.twice");
          assertThat(problem.what().arguments()).containsExactly(2);
        });
    BirthFile twins =
        read("Ngày sinh,Mẹ,Bản,Sinh đôi thứ\n05/10/2026,Mỷ,Nà Hỳ,1\n05/10/2026,Mỷ,Nà Hỳ,2\n");
    assertThat(twins.problems()).isEmpty();
    assertThat(twins.rows()).hasSize(2);
  }

  @Test
  void every_mistake_of_every_row_is_said_at_once() {
    BirthFile file = read(HEAD + "x,y,,\n05/10/2026,Nữ,A B,Nà Hỳ\n\n,,,\n06/10/2026,Nữ,,Nà Hỳ\n");
    assertThat(file.problems())
        .extracting(problem -> problem.line() + " " + problem.what().key())
        .containsExactly(
            "2 births.file.day",
            "2 births.file.mother",
            "2 births.file.village",
            "2 births.file.sex",
            "6 births.file.mother");
  }

  @Test
  void an_empty_file_a_picture_and_a_file_without_end_are_refused() {
    assertThat(keys(read(""))).containsExactly("births.file.empty");
    assertThat(keys(read(HEAD))).containsExactly("births.file.empty");
    assertThat(keys(BirthFile.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}, TODAY)))
        .containsExactly("births.file.encoding");
    assertThat(keys(read(HEAD + "05/10/2026,Nữ,A B,Nà Hỳ\n".repeat(5_001))))
        .containsExactly("births.file.long");
  }

  private static List<String> keys(BirthFile file) {
    return file.problems().stream().map(problem -> problem.what().key()).toList();
  }

  private static BirthFile read(String text) {
    return BirthFile.read(text.getBytes(StandardCharsets.UTF_8), TODAY);
  }

  /** As Windows writes it: the vowel with its hat or horn, then the tone as a sign of its own. */
  static byte[] windows(String text) {
    StringBuilder apart = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      String whole = String.valueOf(c);
      Charset charset = Charset.forName("windows-1258");
      if (charset.newEncoder().canEncode(c)) {
        apart.append(c);
        continue;
      }
      String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
      String tone =
          parts
              .chars()
              .filter(mark -> "\u0300\u0301\u0303\u0309\u0323".indexOf(mark) >= 0)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      StringBuilder base = new StringBuilder(parts);
      for (int i = base.length() - 1; i >= 0; i--) {
        if (tone.indexOf(base.charAt(i)) >= 0) {
          base.deleteCharAt(i);
        }
      }
      apart.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return apart.toString().getBytes(Charset.forName("windows-1258"));
  }
}
