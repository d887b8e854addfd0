package vn.motcua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that lead to a person are found however they are typed; other numbers stay. */
class PersonalMarksTest {
  private static final int TRIES = 500;

  private final Random chance = new Random(11);

  @Test
  void a_number_of_nine_to_twelve_digits_is_found_with_any_signs_between() {
    for (int n = 0; n < TRIES; n++) {
      StringBuilder number = new StringBuilder(chance.nextBoolean() ? "+84" : "0");
      int digits = 9 + chance.nextInt(4);
      for (int i = 0; i < digits; i++) {
        number.append(List.of("", "", " ", ".", "-").get(chance.nextInt(5)));
        number.append(chance.nextInt(10));
      }
      String text = "Gọi cho tôi: " + number + " nhé";
      assertThat(PersonalMarks.numbers(text)).as(text).isNotEmpty();
    }
  }

  @Test
  void an_e_mail_address_is_found_in_the_middle_of_a_sentence() {
    for (int n = 0; n < TRIES; n++) {
      String name = Integer.toString(chance.nextInt(1_000_000), 36);
      String text = "Gửi cho " + name + (n % 2 == 0 ? ".lo" : "") + "@example.vn, cảm ơn";
      assertThat(PersonalMarks.numbers(text)).as(text).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gọi 0912.345.678 đồng chí Chua",
        "Gọi +84.912.345.678 đồng chí Chua",
        "CCCD 011.099.000.001 đồng",
        "Chứng minh 123.456.789 của tôi"
      })
  void a_number_that_only_stands_beside_the_word_for_money_is_found(String words) {
    assertThat(PersonalMarks.numbers(words)).isNotEmpty();
  }

  @Test
  void a_dossier_s_code_is_found() {
    assertThat(PersonalMarks.numbers("Hồ sơ 03169-261102-0003 của tôi")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bàn số 2 đóng lúc 16:30",
        "Ngày 2/11/2026 tôi đến hai lần",
        "Phí 15.000 đồng",
        "Đường bản 2 hết 1.250.000.000 đồng, dân góp 120.000.000đ",
        "Dự toán 3.400.000.000 VNĐ",
        "Chờ 45 phút, trước tôi có 12 người",
        ""
      })
  void a_day_an_hour_a_price_or_a_count_is_nobody(String words) {
    assertThat(PersonalMarks.numbers(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lò Văn Inh", "Vừ Thị Mỷ", "Quàng Văn Hặc", "Đặng Thị Đào"})
  void a_name_is_found_in_any_case_and_without_its_signs(String name) {
    for (String typed : List.of(name, name.toUpperCase(Locale.ROOT), FoldedText.of(name))) {
      assertThat(PersonalMarks.names("Hôm qua gặp " + typed + " ở bàn 2", List.of(name)))
          .as(typed)
          .containsExactly(name);
    }
  }

  @Test
  void part_of_a_longer_word_is_no_name_and_an_empty_name_finds_nothing() {
    assertThat(PersonalMarks.names("Con đường lovaninhat", List.of("Lò Văn Inh"))).isEmpty();
    assertThat(PersonalMarks.names("Ghế gãy", List.of("", "An"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000.01.12.H18-261102-0007",
        "H37.03169-20261122-00012",
        "03169-261102-0003",
        "03169 – 261102 – 0003",
        "03169-k7m2-9xpq-3a4b",
        "h18.12/261102/0007"
      })
  void codes_of_dossiers_and_codes_to_follow_by_are_found_however_the_dash_is_typed(String code) {
    String text = "Hồ sơ " + code + " của tôi nộp hôm thứ Hai.";
    assertThat(PersonalMarks.numbers(text)).isNotEmpty();
    assertThat(PersonalMarks.cleared(text, List.of(), "[…]").text())
        .isEqualTo("Hồ sơ […] của tôi nộp hôm thứ Hai.");
  }

  @Test
  void what_leads_to_a_person_is_taken_out_and_the_rest_stays_letter_by_letter() {
    List<String> people = List.of("Vừ Thị Mỷ", "Lò Văn Inh", "");
    PersonalMarks.Cleared cleared =
        PersonalMarks.cleared(
            "Tôi là VỪ  THỊ\nMỶ, số 0900 111 222. Anh Inh hẹn ngày 2/11; lo van inh nói phí 15.000 đồng."
                + " Thư: my.vu@example.vn",
            people,
            "[…]");
    assertThat(cleared.text())
        .isEqualTo("Tôi là […], số […]. Anh […] hẹn ngày 2/11; […] nói phí 15.000 đồng. Thư: […]");
    assertThat(cleared.removed())
        .containsExactly("VỪ  THỊ\nMỶ", "0900 111 222", "Inh", "lo van inh", "my.vu@example.vn");
  }

  @Test
  void a_word_that_is_only_spelt_like_a_name_stays() {
    List<String> people = List.of("Nguyễn Thị Hoa", "Lò Văn An");
    for (String text :
        List.of(
            "Vườn hoa trước nhà văn hóa bị phá.",
            "Chị hỏi hoa ở đâu bán.",
            "Công an xã đến sau một giờ.",
            "Bản Na An còn thiếu nước.")) {
      assertThat(PersonalMarks.cleared(text, people, "[…]").text()).isEqualTo(text);
    }
    assertThat(PersonalMarks.cleared("Chị Hoa hẹn ba lần.", people, "[…]").text())
        .isEqualTo("Chị […] hẹn ba lần.");
  }

  @Test
  void cleared_once_nothing_is_left_to_clear_whatever_stood_there() {
    List<String> people = List.of("Vừ Thị Mỷ", "Đặng Thị Đào", "Lò Văn Inh");
    List<String> bits =
        List.of(
            "bà Mỷ",
            "Vừ Thị Mỷ",
            "dang thi dao",
            "0912345678",
            "a.b@c.vn",
            "bàn 2",
            "15.000 đồng",
            "03169-261102-0003",
            "ông Inh",
            "chờ lâu",
            "lúc 8:30",
            ".",
            ", ",
            "\n",
            "12 người");
    for (int n = 0; n < TRIES; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        text.append(bits.get(chance.nextInt(bits.size()))).append(i % 3 == 0 ? "  " : " ");
      }
      PersonalMarks.Cleared once = PersonalMarks.cleared(text.toString(), people, "[…]");
      assertThat(PersonalMarks.cleared(once.text(), people, "[…]").removed())
          .as(text.toString())
          .isEmpty();
      assertThat(PersonalMarks.numbers(once.text())).isEmpty();
      assertThat(PersonalMarks.names(once.text(), people)).isEmpty();
    }
  }
}
