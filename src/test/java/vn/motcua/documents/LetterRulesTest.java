package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.documents.LetterOccasion.Known.NO;
import static vn.motcua.documents.LetterOccasion.Known.NOT_KNOWN;
import static vn.motcua.documents.LetterOccasion.Known.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.documents.LetterOccasion.Birth;
import vn.motcua.documents.LetterOccasion.Known;
import vn.motcua.documents.LetterOccasion.Plain;
import vn.motcua.web.Message;

class LetterRulesTest {

  private static final LocalDate BORN = LocalDate.of(2026, 11, 2);
  private static final Optional<LocalDate> GROWN_MOTHER = Optional.of(LocalDate.of(1998, 5, 1));

  @Test
  void a_healthy_child_of_a_grown_mother_gets_a_draft_with_one_question() {
    assertThat(birth(YES, YES, GROWN_MOTHER)).isEqualTo(draft("birth"));
  }

  @Test
  void there_is_never_a_letter_for_a_stillbirth_or_a_child_that_died() {
    for (Known mother : Known.values()) {
      assertThat(birth(NO, mother, GROWN_MOTHER)).isEqualTo(never("child"));
      assertThat(birth(NO, mother, Optional.empty())).isEqualTo(never("child"));
    }
  }

  @Test
  void there_is_never_a_letter_when_the_mother_died() {
    assertThat(birth(YES, NO, GROWN_MOTHER)).isEqualTo(never("mother"));
    assertThat(birth(NOT_KNOWN, NO, Optional.empty())).isEqualTo(never("mother"));
  }

  @ParameterizedTest
  @CsvSource({
    // her birthday is the day of the birth: she is 18
    "2008-11-02, true",
    "2008-11-01, true",
    // a day short of 18
    "2008-11-03, false",
    "2010-11-02, false",
    "2012-01-01, false",
    "1970-01-01, true"
  })
  void there_is_never_a_letter_for_a_mother_under_18(LocalDate mothersBirth, boolean written) {
    LetterVerdict verdict = birth(YES, YES, Optional.of(mothersBirth));
    assertThat(verdict).isEqualTo(written ? draft("birth") : never("young-mother"));
  }

  @Test
  void a_mother_born_on_29_February_is_18_only_on_the_first_of_March() {
    Optional<LocalDate> leapDay = Optional.of(LocalDate.of(2008, 2, 29));
    LocalDate eve = LocalDate.of(2026, 2, 28);
    assertThat(LetterRules.judge(new Birth(eve, YES, YES, leapDay), false))
        .isEqualTo(never("young-mother"));
    assertThat(LetterRules.judge(new Birth(eve.plusDays(1), YES, YES, leapDay), false))
        .isEqualTo(draft("birth"));
  }

  @Test
  void what_the_office_does_not_know_is_asked_of_the_person_who_checks() {
    assertThat(birth(NOT_KNOWN, NOT_KNOWN, Optional.empty()))
        .isEqualTo(draft("birth", "child", "mother", "mothers-age"));
    assertThat(birth(YES, NOT_KNOWN, GROWN_MOTHER)).isEqualTo(draft("birth", "mother"));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void who_asked_for_no_letters_gets_none(LetterKind kind) {
    LetterOccasion occasion =
        kind == LetterKind.BIRTH ? new Birth(BORN, YES, YES, GROWN_MOTHER) : new Plain(kind);
    assertThat(LetterRules.judge(occasion, true)).isEqualTo(never("declined"));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void no_letter_goes_without_a_question_to_a_person(LetterKind kind) {
    LetterOccasion occasion =
        kind == LetterKind.BIRTH ? new Birth(BORN, YES, YES, GROWN_MOTHER) : new Plain(kind);
    assertThat(LetterRules.judge(occasion, false))
        .isInstanceOfSatisfying(
            LetterVerdict.Draft.class, draft -> assertThat(draft.questions()).isNotEmpty());
  }

  @Test
  void a_birth_cannot_slip_by_as_a_plain_occasion() {
    assertThatThrownBy(() -> new Plain(LetterKind.BIRTH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mời gia đình đánh giá mức độ hài lòng.",
        "Xin gia quyến trả lời phiếu khảo sát kèm theo.",
        "Quét mã QR ở cuối thư.",
        "Quét mã qr ở cuối thư.",
        "Xem thêm tại https://nahy.example.vn/khao-sat",
        "Xem thêm tại motcua.nahy.gov.vn",
        "Xem www.nahy.example",
        "Theo dõi Zalo của xã.",
        "Rất mong nhận được góp ý của gia đình.",
        "Dịch vụ công trực tuyến luôn sẵn sàng.",
        "MỜI GIA ĐÌNH ĐÁNH GIÁ",
        "Moi gia dinh danh gia"
      })
  void a_condolence_carries_no_survey_no_link_and_no_invitation(String sentence) {
    String body = "Kính gửi gia quyến {họ tên},\n" + sentence;
    assertThat(LetterRules.faults(LetterKind.CONDOLENCE, "Thư chia buồn", body))
        .contains(Message.of("documents.letter.fault.survey"));
    assertThat(LetterRules.faults(LetterKind.CONDOLENCE, sentence, "Kính gửi gia quyến,"))
        .contains(Message.of("documents.letter.fault.survey"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chúng tôi xin chia buồn cùng gia quyến.",
        "Ông là người được cả bản kính trọng, gia đình quý mến.",
        "Cầu mong người đã khuất yên nghỉ. Xã luôn nhớ công ơn của bà."
      })
  void a_plain_condolence_is_let_through(String body) {
    assertThat(LetterRules.faults(LetterKind.CONDOLENCE, "Thư chia buồn", body)).isEmpty();
  }

  @Test
  void a_letter_without_words_a_too_long_one_and_an_unknown_gap_are_faults() {
    assertThat(LetterRules.faults(LetterKind.THANKS, " ", "Cảm ơn"))
        .containsExactly(Message.of("documents.letter.fault.empty"));
    assertThat(LetterRules.faults(LetterKind.THANKS, "Thư", "\n"))
        .containsExactly(Message.of("documents.letter.fault.empty"));
    assertThat(LetterRules.faults(LetterKind.THANKS, "Thư", "a".repeat(1_501)))
        .containsExactly(Message.of("documents.letter.fault.long", 1_500, 1_501));
    assertThat(LetterRules.faults(LetterKind.THANKS, "Thư", "a".repeat(1_500))).isEmpty();
    assertThat(
            LetterRules.faults(LetterKind.THANKS, "Thư", "Kính gửi {nguoi nhan} và {người nhận}"))
        .containsExactly(Message.of("documents.letter.fault.slot", "{nguoi nhan}"));
  }

  private static LetterVerdict birth(Known child, Known mother, Optional<LocalDate> mothersBirth) {
    return LetterRules.judge(new Birth(BORN, child, mother, mothersBirth), false);
  }

  private static LetterVerdict never(String why) {
    return new LetterVerdict.Never(Message.of("documents.letter.never." + why));
  }

  private static LetterVerdict draft(String... questions) {
    return new LetterVerdict.Draft(
        List.of(questions).stream()
            .map(question -> Message.of("documents.letter.ask." + question))
            .toList());
  }
}
