package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.certification.CertificationWorld.copy;
import static vn.motcua.certification.CertificationWorld.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.web.Message;

class CertificationRulesTest {
  private static final UUID CHAIRMAN = new UUID(1, 1);

  @Test
  void a_usual_request_breaks_no_rule() {
    assertThat(broken("Bùi Thị Hạnh", "", copy("Căn cước", 1, 1))).isEmpty();
    assertThat(broken("Bùi Thị Hạnh", "042199000123", line(CertificationKind.SIGNATURE, "Tờ khai")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, trang-1", "-1, trang-1", "2001, trang-1", "100000, trang-1"})
  void pages_no_paper_has_are_refused(int pages, String field) {
    assertThat(broken("Bà Năm", "", copy("Căn cước", pages, 1))).containsOnlyKeys(field);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001, 100_000})
  void copies_nobody_makes_are_refused(int copies) {
    assertThat(broken("Bà Năm", "", copy("Căn cước", 1, copies))).containsOnlyKeys("ban-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 2000})
  void the_first_and_the_last_possible_number_of_pages_are_taken(int pages) {
    assertThat(broken("Bà Năm", "", copy("Căn cước", pages, 1000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "123", "---"})
  void a_name_has_letters(String name) {
    assertThat(broken(name, "", copy("Căn cước", 1, 1))).containsOnlyKeys("hoTen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Vừ\u0002Mỷ", "Vừ\u202eMỷ", "Vừ\u0000", "Vừ\u200bMỷ"})
  void invisible_characters_are_asked_to_be_typed_again(String words) {
    assertThat(key(broken(words, "", copy("Căn cước", 1, 1)), "hoTen"))
        .isEqualTo("certification.error.control");
    assertThat(key(broken("Bà Năm", "", copy(words, 1, 1)), "ten-1"))
        .isEqualTo("certification.error.control");
  }

  @Test
  void endless_words_are_answered_with_their_length() {
    Map<String, Message> errors = broken("N".repeat(100_000), "", copy("C".repeat(301), 1, 1));
    assertThat(errors.get("hoTen").arguments()).containsExactly(200, 100_000);
    assertThat(errors.get("ten-1").arguments()).containsExactly(300, 301);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIGNATURE", "CONTRACT", "WILL", "OTHER_TRANSLATOR"})
  void who_signs_something_shows_an_identity_paper(CertificationKind kind) {
    assertThat(key(broken("Ông Ba", "", line(kind, "Giấy")), "soGiayTo"))
        .isEqualTo("certification.error.identity");
  }

  @Test
  void one_signature_among_copies_is_enough_to_ask_for_the_identity_paper() {
    assertThat(
            broken(
                "Ông Ba", "", copy("Căn cước", 1, 1), line(CertificationKind.SIGNATURE, "Tờ khai")))
        .containsOnlyKeys("soGiayTo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "04219900012", "0421990001234", "ABC", "không có", "B12"})
  void a_number_no_identity_paper_has_is_refused_also_for_copies(String number) {
    assertThat(broken("Ông Ba", number, copy("Căn cước", 1, 1))).containsOnlyKeys("soGiayTo");
  }

  @ParameterizedTest
  @ValueSource(strings = {"042199000123", "042 199 000 123", "123456789", "c1234567", "B12345678"})
  void identity_cards_old_and_new_and_passports_are_taken_however_they_are_spaced(String number) {
    assertThat(broken("Ông Ba", number, copy("Căn cước", 1, 1))).isEmpty();
  }

  @Test
  void a_form_without_paper_and_a_row_without_words_say_so() {
    assertThat(broken("Ông Ba", "")).containsOnlyKeys("ten-1");
    assertThat(broken("Ông Ba", "", copy("Căn cước", 1, 1), copy("  ", 1, 1)))
        .containsOnlyKeys("ten-2");
  }

  @Test
  void every_broken_rule_is_told_at_once() {
    assertThat(broken("", "1", copy("", 0, 0), copy("Căn cước", 1, 0)))
        .containsOnlyKeys("hoTen", "soGiayTo", "ten-1", "trang-1", "ban-1", "ban-2");
  }

  @Test
  void a_correction_stays_in_its_book_and_says_why() {
    Correction moved =
        new Correction(
            1, "Bà Năm", "042199000123", "", line(CertificationKind.WILL, "Di chúc"), " ");
    assertThat(CertificationRules.broken(moved, Book.SIGNATURES)).containsOnlyKeys("loai", "lyDo");
    Correction good =
        new Correction(1, "Bà Năm", "", "", copy("Căn cước", 2, 1), "Gõ nhầm số trang");
    assertThat(CertificationRules.broken(good, Book.COPIES)).isEmpty();
  }

  private static String key(Map<String, Message> errors, String field) {
    return errors.get(field).key();
  }

  private static Map<String, Message> broken(
      String name, String idNumber, CertificationRequest.Line... lines) {
    return CertificationRules.broken(
        new CertificationRequest(
            UUID.randomUUID(),
            name,
            idNumber,
            CHAIRMAN,
            CertificationRequest.Payment.CASH,
            "",
            List.of(lines)),
        Set.of(CHAIRMAN));
  }
}
