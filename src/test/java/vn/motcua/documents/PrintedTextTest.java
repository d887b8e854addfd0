package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Do bạch kim rất quý nên sẽ dùng để lắp vô xương",
        "Đặng Thị Mỷ, Lường Văn Ặc, ĐÈO VĂN LÓ, Quàng Văn Ổn",
        "Thào A Súa – Vàng Thị Dợ – Hờ A Chía – L'Mú H'Nhí Niê",
        "ÀẢÃÁẠĂẰẲẴẮẶ ÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆ ÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢ ÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ",
        "àảãáạăằẳẵắặ âầẩẫấậđèẻẽéẹêềểễếệ ìỉĩíịòỏõóọôồổỗốộơờởỡớợ ùủũúụưừửữứựỳỷỹýỵ",
        "“Số 12/2026”, 50 %, 2.000 đ (hai nghìn đồng); § 3 – 4 …"
      })
  void vietnamese_letters_and_the_names_of_all_peoples_come_back_exactly(String name) {
    assertThat(Pdf.text(printFor(name))).contains(name);
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    assertThat(Pdf.text(printFor(apart))).contains(name);
  }

  @Test
  void a_letter_with_a_further_mark_above_keeps_both() {
    assertThat(Pdf.text(printFor("Mơ̂ng"))).contains("Mơ̂ng");
  }

  @Test
  void control_characters_hidden_directions_and_emoji_are_left_out() {
    String dirty = "GIÀNG\u0000 A\u0007\tPÓ\u202e\u200b 🙂\ufe0f";
    assertThat(Pdf.text(printFor(dirty))).contains("Tiếp nhận hồ sơ của: GIÀNG A PÓ ");
  }

  @Test
  void a_letter_the_font_does_not_have_shows_as_a_box() {
    assertThat(Pdf.text(printFor("王 A"))).contains("□ A");
  }

  @Test
  void a_very_long_name_wraps_and_loses_nothing() {
    String name = "Nguyễn Hoàng Phương ".repeat(12).strip();
    assertThat(Pdf.text(printFor(name))).contains(name);
  }

  @Test
  void a_word_longer_than_the_line_is_broken_and_stays_on_the_page() {
    byte[] pdf = printFor("Ặ".repeat(300));
    assertThat(Pdf.text(pdf).replace(" ", "")).contains("Ặ".repeat(300));
    assertThat(Pdf.lines(pdf).lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(120));
  }

  @Test
  void a_paper_with_an_endless_name_runs_on_over_the_pages_and_loses_nothing() {
    List<String> words = IntStream.range(0, 4_000).mapToObj(n -> "giấy" + n).toList();
    ReceiptForm.Paper endless = new ReceiptForm.Paper(String.join(" ", words), 1, 0, 0);
    byte[] pdf =
        ReceiptLayout.draw(
            NaHy.withPapers(List.of(endless, new ReceiptForm.Paper("Tờ khai", 1, 0, 0))),
            NaHy.RECEIPT_2025);
    assertThat(Pdf.words(pdf)).containsSubsequence(words);
    assertThat(Pdf.text(pdf)).contains("2 Tờ khai 1").doesNotContain("…");
  }

  @Test
  void whatever_is_typed_the_paper_can_be_opened_and_says_what_the_screen_says() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      StringBuilder typed = new StringBuilder("Sùng ");
      random.ints(60, 0, 0x3000).forEach(typed::appendCodePoint);
      random.ints(4, 0xd800, 0xffff).forEach(typed::appendCodePoint);
      String printable = PrintableText.of(typed.toString());
      assertThat(PrintableText.of(printable)).isEqualTo(printable);
      assertThat(Pdf.text(printFor(typed.toString())))
          .contains("Sùng", "GIÀNG A PÓ", "LÒ VĂN KIÊN");
    }
  }

  @Test
  void a_field_of_100_000_characters_still_prints() {
    byte[] pdf = printFor("Sùng Thị Mỷ ".repeat(8_400));
    assertThat(Pdf.textOfPage(pdf, Pdf.pages(pdf))).contains("LÒ VĂN KIÊN");
  }

  private static byte[] printFor(String owner) {
    return ReceiptLayout.draw(NaHy.change(NaHy.birth()).owner(owner).form(), NaHy.RECEIPT_2025);
  }
}
