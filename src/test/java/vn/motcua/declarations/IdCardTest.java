package vn.motcua.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scanner reads off cards, and off things that are no cards. */
class IdCardTest {
  private static final String CARD =
      "011190001234|040123456|Vừ Thị Mỷ|05031990|Nữ|Bản Nà Hỳ 1, Nà Hỳ, Điện Biên|12082021";

  private static IdCard card(String text) {
    return ((IdCard.Scanned.Card) IdCard.read(text)).card();
  }

  @Test
  void a_card_tells_seven_things() {
    assertThat(card(CARD))
        .isEqualTo(
            new IdCard(
                "011190001234",
                "040123456",
                "Vừ Thị Mỷ",
                "05/03/1990",
                "Nữ",
                "Bản Nà Hỳ 1, Nà Hỳ, Điện Biên"));
  }

  @Test
  void a_person_without_an_old_number_has_none() {
    assertThat(card(CARD.replace("040123456", "")).oldNumber()).isEmpty();
  }

  @Test
  void a_newer_card_says_more_behind_and_is_read_as_far_as_it_is_known() {
    assertThat(card(CARD + "||Vừ A Dế|Giàng Thị Sua||")).isEqualTo(card(CARD));
  }

  @Test
  void letters_and_marks_told_apart_are_put_together() {
    String apart = Normalizer.normalize(CARD, Normalizer.Form.NFD);
    assertThat(apart).isNotEqualTo(CARD);
    assertThat(card(apart)).isEqualTo(card(CARD));
  }

  @Test
  void a_scanner_that_speaks_utf_16_is_understood() {
    String wide = String.join("\u0000", CARD.split("")) + "\u0000";
    assertThat(card("\uFEFF" + wide)).isEqualTo(card(CARD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          ''                                                                  ; declarations.card.empty
          00020101021138570010A00000072701270006970436                        ; declarations.card.payment
          https://motcua.example/tra-cuu/ab                                   ; declarations.card.address
          Vừ Thị Mỷ                                                           ; declarations.card.none
          011190001234|040123456|Vừ Thị Mỷ                                    ; declarations.card.none
          01119000123|040123456|Vừ Thị Mỷ|05031990|Nữ|Nà Hỳ|12082021           ; declarations.card.damaged
          011190001234|0401234|Vừ Thị Mỷ|05031990|Nữ|Nà Hỳ|12082021            ; declarations.card.damaged
          011190001234|040123456||05031990|Nữ|Nà Hỳ|12082021                   ; declarations.card.damaged
          011190001234|040123456|Vừ Thị Mỷ|31021990|Nữ|Nà Hỳ|12082021          ; declarations.card.damaged
          011190001234|040123456|V� Th� M�|05031990|Nữ|Nà Hỳ|12082021          ; declarations.card.damaged
          """)
  void what_is_no_whole_card_is_said_for_what_it_is(String scanned, String key) {
    assertThat(IdCard.read(scanned)).isEqualTo(new IdCard.Scanned.Not(key));
  }

  @Test
  void what_the_paper_carries_reads_like_a_card_again() {
    IdCard again = card(card(CARD).code());
    assertThat(again).isEqualTo(card(CARD));
    assertThat(new IdCard("011190001234", "", "Vừ|Mỷ", "", "", "Bản  1").code())
        .isEqualTo("011190001234||Vừ Mỷ|||Bản 1|00000000");
  }
}
