package vn.motcua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
class LettersTest {

  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 4);
  private static final Map<LetterSlot, String> VALUES =
      Arrays.stream(LetterSlot.values())
          .collect(Collectors.toMap(slot -> slot, slot -> "giá trị " + slot.ordinal()));

  @Autowired Letters letters;
  @Autowired JdbcClient jdbc;

  private final Actor chairman = actor(NA_HY, Role.LEADER);

  @Test
  void every_kind_of_letter_is_shipped_and_keeps_the_rules() {
    UnitId fresh = new UnitId("03170");
    assertThat(letters.templates(fresh))
        .extracting(LetterTemplate::kind)
        .containsExactly(LetterKind.values());
    assertThat(letters.templates(fresh))
        .allSatisfy(template -> {
          assertThat(template.own()).isFalse();
          assertThat(LetterRules.faults(template.kind(), template.title(), template.body()))
              .isEmpty();
        });
  }

  @Test
  void every_shipped_letter_is_one_dignified_page_without_a_gap_left_open_or_a_code_to_scan() {
    for (LetterTemplate template : letters.templates(THANH_NUA)) {
      byte[] pdf = letters.print(draft(template, VALUES));
      assertThat(Pdf.pages(pdf)).isEqualTo(1);
      assertThat(Pdf.size(pdf).getWidth()).isBetween(419f, 420f);
      assertThat(Pdf.text(pdf))
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
          .contains("Nà Hỳ, ngày 04 tháng 11 năm 2026", "CHỦ TỊCH", "Tạ Văn Hoan")
          .doesNotContain("{", "}", "…", "Mẫu số", "Trang");
      assertThat(Pdf.qrCode(pdf)).isEmpty();
      assertThat(Pdf.barCode(pdf)).isEmpty();
      assertThat(Ink.of(pdf)).allMatch(letter -> letter.isInside(PaperSize.A5));
    }
  }

  @Test
  void every_word_the_checker_read_is_on_the_paper() {
    LetterTemplate template = letters.template(THANH_NUA, LetterKind.CONDOLENCE);
    LetterForm letter = draft(template, VALUES);
    String text = Pdf.text(letters.print(letter));
    assertThat(letter.paragraphs()).hasSize(3).allSatisfy(line -> assertThat(text).contains(line));
  }

  @Test
  void what_is_not_known_stays_open_to_be_written() {
    LetterTemplate template = letters.template(THANH_NUA, LetterKind.BIRTH);
    LetterForm letter = draft(template, Map.of(LetterSlot.UNIT, "UBND xã Nà Hỳ"));
    assertThat(letter.paragraphs().getFirst()).isEqualTo("Kính gửi gia đình …………,");
    assertThat(letter.paragraphs().get(1)).startsWith("UBND xã Nà Hỳ vui mừng");
  }

  @Test
  void a_gap_typed_with_marks_apart_is_filled_all_the_same() {
    String apart = Normalizer.normalize("Kính gửi {người nhận},", Normalizer.Form.NFD);
    assertThat(LetterSlot.unknownIn(apart)).isEmpty();
    assertThat(LetterSlot.fill(apart, Map.of(LetterSlot.RECIPIENT, "bà Mỷ")))
        .isEqualTo("Kính gửi bà Mỷ,");
  }

  @Test
  void the_units_own_words_replace_the_shipped_ones_there_and_nowhere_else() {
    letters.rewrite(
        chairman, LetterKind.THANKS, "Lời cảm ơn", "Kính gửi bà con,\nCảm ơn.", PaperSize.A4);
    LetterTemplate own = letters.template(NA_HY, LetterKind.THANKS);
    assertThat(own.own()).isTrue();
    assertThat(own.title()).isEqualTo("Lời cảm ơn");
    assertThat(Pdf.size(letters.print(draft(own, VALUES))).getWidth()).isBetween(595f, 596f);
    assertThat(letters.template(THANH_NUA, LetterKind.THANKS).own()).isFalse();
    assertThat(letters.template(NA_HY, LetterKind.APOLOGY).own()).isFalse();
  }

  @Test
  void the_newest_words_count_and_the_old_ones_are_kept_unchanged() {
    int before = versions();
    letters.rewrite(chairman, LetterKind.MARRIAGE, "Thư mừng", "Một.", PaperSize.A5);
    letters.rewrite(chairman, LetterKind.MARRIAGE, "Thư mừng", "Hai.", PaperSize.A5);
    assertThat(letters.template(NA_HY, LetterKind.MARRIAGE).body()).isEqualTo("Hai.");
    assertThat(versions()).isEqualTo(before + 2);
    assertThatThrownBy(() -> jdbc.sql("UPDATE unit_letter SET body = 'Ba.'").update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM unit_letter").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_administrator_may_rewrite_and_the_officer_at_the_desk_may_not() {
    Actor administrator = actor(NA_HY, Role.ADMINISTRATOR);
    letters.rewrite(administrator, LetterKind.BIRTH, "Thư mừng", "Chúc mừng.", PaperSize.A5);
    Actor desk = actor(NA_HY, Role.INTAKE);
    assertThatThrownBy(
            () -> letters.rewrite(desk, LetterKind.BIRTH, "Thư mừng", "Khác.", PaperSize.A5))
        .isInstanceOf(NotFound.class);
    assertThat(letters.template(NA_HY, LetterKind.BIRTH).body()).isEqualTo("Chúc mừng.");
  }

  @Test
  void nobody_can_put_a_survey_into_a_condolence() {
    assertThatThrownBy(() ->
            letters.rewrite(
                chairman,
                LetterKind.CONDOLENCE,
                "Thư chia buồn",
                "Kính gửi gia quyến,\nMời gia đình đánh giá tại nahy.gov.vn.",
                PaperSize.A5))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("documents.letter.fault.survey"));
    assertThat(letters.template(NA_HY, LetterKind.CONDOLENCE).own()).isFalse();
  }

  @Test
  void a_long_letter_of_1500_characters_keeps_its_words_over_the_pages() {
    String body = "Kính gửi bà con,\n" + "Chúng tôi cảm ơn bà con. ".repeat(58).strip();
    LetterTemplate template =
        new LetterTemplate(LetterKind.THANKS, true, 1, "Thư", body, PaperSize.A5);
    byte[] pdf = letters.print(draft(template, VALUES));
    assertThat(Pdf.text(pdf).split("Chúng tôi cảm ơn bà con", -1)).hasSize(59);
    assertThat(Ink.of(pdf)).allMatch(letter -> letter.isInside(PaperSize.A5));
    assertThat(Pdf.textOfPage(pdf, Pdf.pages(pdf))).contains("CHỦ TỊCH", "Tạ Văn Hoan");
  }

  private int versions() {
    return jdbc.sql("SELECT count(*) FROM unit_letter WHERE kind = 'MARRIAGE'")
        .query(Integer.class)
        .single();
  }

  private LetterForm draft(LetterTemplate template, Map<LetterSlot, String> values) {
    return letters.draft(
        template,
        new Letterhead("TỈNH ĐIỆN BIÊN", "ỦY BAN NHÂN DÂN XÃ NÀ HỲ", "Nà Hỳ"),
        DAY,
        values,
        new Signatory("", "CHỦ TỊCH", "Tạ Văn Hoan"));
  }

  private static Actor actor(UnitId unit, Role role) {
    return new Actor(unit, UUID.randomUUID(), "Tạ Văn Hoan", Set.of(role));
  }
}
