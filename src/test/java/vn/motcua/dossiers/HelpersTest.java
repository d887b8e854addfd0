package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.dossiers.web.HelpersForm;
import vn.motcua.shared.Refusal;

/** Somebody files for another person, a young man of the Youth Union helps: everyone sees it. */
@MotCuaTest
class HelpersTest {
  private static final Helpers.Authority PAPER =
      new Helpers.Authority("Giấy ủy quyền", "12/2026", LocalDate.of(2026, 11, 1));
  private static final Helpers.Guide GUIDE =
      new Helpers.Guide(Helpers.Kind.YOUTH_UNION, "Hạ A Dơ", true);

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired Histories histories;
  @Autowired Slips slips;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
  }

  @Test
  void a_daughter_files_for_her_mother_and_slip_and_timeline_name_the_paper() {
    Dossier dossier = receive("Lò Thị Mai", new Helpers(Optional.of(PAPER), Optional.empty()));
    assertThat(first(dossier).words())
        .isEqualTo("Nộp thay: Lò Thị Mai, theo Giấy ủy quyền số 12/2026 ngày 01/11/2026.");
    assertThat(Pdf.text(slips.receipt(dossier, "https://x.example")))
        .contains("Người nộp: Lò Thị Mai", "theo Giấy ủy quyền số 12/2026");
    assertThat(Helpers.guideIn(first(dossier).event())).isEmpty();
  }

  @Test
  void a_guide_with_consent_is_named_on_the_slip_and_only_the_kind_stands_in_the_event() {
    Dossier dossier = receive("", new Helpers(Optional.empty(), Optional.of(GUIDE)));
    assertThat(first(dossier).words())
        .isEqualTo("Người hướng dẫn: Hạ A Dơ (Đoàn Thanh niên), bà con đã đồng ý.");
    assertThat(Helpers.guideIn(first(dossier).event())).contains(Helpers.Kind.YOUTH_UNION);
    assertThat(first(dossier).event().data())
        .contains("\"guide\":\"YOUTH_UNION\"", "\"guideConsent\":true")
        .doesNotContain("Dơ");
    assertThat(Pdf.text(slips.receipt(dossier, "https://x.example")))
        .contains("Người hướng dẫn: Hạ A Dơ");
  }

  @Test
  void both_together_and_the_history_still_proves_itself() {
    Dossier dossier = receive("Lò Thị Mai", new Helpers(Optional.of(PAPER), Optional.of(GUIDE)));
    assertThat(first(dossier).words()).contains("Nộp thay: Lò Thị Mai", "Hạ A Dơ");
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
    world.until(dossier, Stage.RETURNED);
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  @Test
  void who_comes_alone_leaves_no_words_behind() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(first(dossier).words()).isEmpty();
    assertThat(first(dossier).event().data()).doesNotContain("guide", "authority", "words");
    assertThat(
            jdbc.sql("select count(*) from dossier_note where dossier_id = ?")
                .param(dossier.id())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void a_guide_has_no_account_no_dossier_in_hand_and_no_part_in_the_decision() {
    Dossier dossier = receive("", new Helpers(Optional.empty(), Optional.of(GUIDE)));
    Dossier returned = world.until(dossier, Stage.RETURNED);
    assertThat(desk.timeline(returned))
        .allSatisfy(entry -> {
          assertThat(entry.actorName()).isNotEqualTo("Hạ A Dơ");
          assertThat(entry.holderName()).isNotEqualTo("Hạ A Dơ");
        });
    assertThat(Set.of(vn.motcua.shared.Role.values()))
        .extracting(Enum::name)
        .as("no role of a guide exists that could sign in")
        .noneMatch(name -> name.contains("GUIDE"));
  }

  @Test
  void a_representative_without_name_paper_or_day_is_asked_for_each() {
    Helpers bare =
        new Helpers(Optional.of(new Helpers.Authority("", "12", LocalDate.MAX)), Optional.empty());
    assertThat(errors("", bare)).containsExactlyInAnyOrder("nguoiNop", "uyQuyen", "uyQuyenNgay");
  }

  @Test
  void a_paper_of_tomorrow_or_of_a_lifetime_ago_is_no_authority() {
    for (LocalDate day : List.of(LocalDate.of(2026, 11, 3), LocalDate.of(1970, 1, 1))) {
      assertThat(
              errors(
                  "Lò Thị Mai",
                  new Helpers(
                      Optional.of(new Helpers.Authority("Giấy ủy quyền", "", day)),
                      Optional.empty())))
          .as(day.toString())
          .containsExactly("uyQuyenNgay");
    }
  }

  @Test
  void without_consent_nobody_helps() {
    Helpers.Guide pushy = new Helpers.Guide(Helpers.Kind.VILLAGE_HEAD, "Sùng A Chu", false);
    assertThat(errors("", new Helpers(Optional.empty(), Optional.of(pushy))))
        .containsExactly("huongDanDongY");
    Helpers.Guide nameless = new Helpers.Guide(Helpers.Kind.OTHER, "", true);
    assertThat(errors("", new Helpers(Optional.empty(), Optional.of(nameless))))
        .containsExactly("huongDanTen");
    Helpers.Guide numbers = new Helpers.Guide(Helpers.Kind.OTHER, "123", true);
    assertThat(errors("", new Helpers(Optional.empty(), Optional.of(numbers))))
        .containsExactly("huongDanTen");
    Helpers.Guide endless = new Helpers.Guide(Helpers.Kind.OTHER, "a".repeat(201), true);
    assertThat(errors("", new Helpers(Optional.empty(), Optional.of(endless))))
        .containsExactly("huongDanTen");
    Helpers.Guide turned = new Helpers.Guide(Helpers.Kind.OTHER, "A\u202eB", true);
    assertThat(errors("", new Helpers(Optional.empty(), Optional.of(turned))))
        .containsExactly("huongDanTen");
  }

  @Test
  void the_same_form_sent_twice_is_one_dossier_and_another_helper_is_another_form() {
    Intake intake =
        world.birth("Vừ Thị Mỷ").with(new Helpers(Optional.empty(), Optional.of(GUIDE)));
    Dossier once = intakes.receive(world.the("intake"), intake);
    assertThat(intakes.receive(world.the("intake"), intake).id()).isEqualTo(once.id());
    assertThatThrownBy(() -> intakes.receive(world.the("intake"), intake.with(Helpers.NONE)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("key-reused");
  }

  @ParameterizedTest
  @CsvSource({
    "1/11/2026, 2026-11-01",
    "01.11.2026, 2026-11-01",
    "01112026, 2026-11-01",
    "2026-11-01, 2026-11-01",
    "hôm qua, +999999999-12-31",
    "2026, +999999999-12-31",
    "31/2/2026, +999999999-12-31",
  })
  void the_day_of_the_paper_is_read_as_people_write_it(String typed, String day) {
    HelpersForm form =
        new HelpersForm(Map.of("uyQuyen", "  Giấy   ủy quyền ", "uyQuyenNgay", typed));
    assertThat(form.helpers().authority())
        .contains(new Helpers.Authority("Giấy ủy quyền", "", LocalDate.parse(day)));
    assertThat(form.isOpen(Map.of())).isTrue();
  }

  @Test
  void a_form_nobody_touched_asks_for_nobody_and_stays_folded() {
    HelpersForm form =
        new HelpersForm(Map.of("hoTen", "Vừ Thị Mỷ", "huongDan", "", "uyQuyen", " "));
    assertThat(form.helpers()).isEqualTo(Helpers.NONE);
    assertThat(form.isOpen(Map.of())).isFalse();
    HelpersForm odd = new HelpersForm(Map.of("huongDan", "khong-co-loai-nay"));
    assertThat(odd.helpers().guide().orElseThrow().kind()).isEqualTo(Helpers.Kind.OTHER);
  }

  private Set<String> errors(String submitter, Helpers helpers) {
    try {
      receive(submitter, helpers);
      return Set.of();
    } catch (IntakeRejected rejected) {
      return rejected.errors().keySet();
    }
  }

  private Dossier receive(String submitter, Helpers helpers) {
    Intake plain =
        Intake.complete(
            UUID.randomUUID(),
            intakes.open(world.the("intake"), DossierWorld.BIRTH),
            new Applicant("Vừ Thị Mỷ", "1960", "", "", "", "bản Nà Hỳ 2", submitter));
    return intakes.receive(world.the("intake"), plain.with(helpers));
  }

  private TimelineEntry first(Dossier dossier) {
    return desk.timeline(dossier).getFirst();
  }
}
