package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** What the dated rules say to a dossier, by unit and day of receipt. */
@MotCuaTest
@Transactional
class LawInForceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final Actor ADMINISTRATOR = administratorOf(NA_HY);
  private static final String MARITAL_STATUS = "1.004873";
  private static final String BASIS = "Nghị định 123/2015/NĐ-CP, Điều 22";

  @Autowired private LawBook book;
  @Autowired private PauseLaws pauses;
  @Autowired private ClockRules clocks;
  @Autowired private Retentions retentions;
  @Autowired private UrgentProcedures urgent;

  @Test
  void without_a_basis_the_clock_does_not_stop_for_verification() {
    assertThat(verification(NA_HY, MARITAL_STATUS, TODAY)).isEmpty();
  }

  @Test
  void an_administrator_writes_the_basis_down_and_the_clock_may_stop_in_this_commune_only() {
    book.add(ADMINISTRATOR, pause(MARITAL_STATUS, LocalDate.of(2016, 1, 1), LawChoice.ALLOWED));
    assertThat(verification(NA_HY, MARITAL_STATUS, TODAY)).contains(BASIS);
    assertThat(verification(THANH_NUA, MARITAL_STATUS, TODAY)).isEmpty();
    assertThat(pauses.basis(NA_HY, MARITAL_STATUS, PauseLaws.Kind.FINANCIAL_DUTY, TODAY)).isEmpty();
  }

  @Test
  void what_the_province_writes_down_holds_in_its_communes() {
    book.add(
        administratorOf(new UnitId("11")),
        pause(MARITAL_STATUS, LocalDate.of(2016, 1, 1), LawChoice.ALLOWED));
    assertThat(verification(NA_HY, MARITAL_STATUS, TODAY)).isPresent();
    assertThat(verification(THANH_NUA, MARITAL_STATUS, TODAY)).isPresent();
    assertThat(verification(new UnitId("00004"), MARITAL_STATUS, TODAY)).isEmpty();
  }

  @Test
  void the_sources_themselves_let_three_kinds_of_procedures_stop() {
    assertThat(verification(NA_HY, "1.014065", TODAY))
        .hasValueSatisfying(basis -> assertThat(basis).contains("5710/QĐ-BCA-C06"));
    assertThat(pauses.basis(NA_HY, "1.013067", PauseLaws.Kind.FINANCIAL_DUTY, TODAY)).isPresent();
    assertThat(pauses.basis(NA_HY, "1.013978", PauseLaws.Kind.FINANCIAL_DUTY, TODAY))
        .hasValueSatisfying(basis -> assertThat(basis).contains("đang đối chiếu"));
    assertThat(pauses.basis(NA_HY, "1.012812", PauseLaws.Kind.FINANCIAL_DUTY, TODAY)).isEmpty();
  }

  @Test
  void a_commune_may_say_no_where_the_whole_country_says_yes() {
    LawDraft no =
        new LawDraft(
            LawKind.FINANCIAL_DUTY,
            "1.013978",
            TODAY,
            Optional.empty(),
            LawChoice.NOT_ALLOWED,
            0,
            "",
            "Quyết định của tỉnh số 12");
    book.add(ADMINISTRATOR, no);
    assertThat(pauses.basis(NA_HY, "1.013978", PauseLaws.Kind.FINANCIAL_DUTY, TODAY)).isEmpty();
    assertThat(pauses.basis(NA_HY, "1.013978", PauseLaws.Kind.FINANCIAL_DUTY, TODAY.minusDays(1)))
        .isPresent();
    assertThat(pauses.basis(THANH_NUA, "1.013978", PauseLaws.Kind.FINANCIAL_DUTY, TODAY))
        .isPresent();
  }

  @Test
  void waiting_for_the_citizen_is_subtracted_until_an_administrator_has_a_basis_for_restarting() {
    assertThat(clocks.ruleFor(NA_HY, TODAY)).isEqualTo(ClockRule.SUBTRACT);
    assertThat(clocks.basis(NA_HY, TODAY)).contains("766/QĐ-TTg");
    book.add(ADMINISTRATOR, restart(TOMORROW));
    assertThat(clocks.ruleFor(NA_HY, TODAY)).isEqualTo(ClockRule.SUBTRACT);
    assertThat(clocks.ruleFor(NA_HY, TOMORROW)).isEqualTo(ClockRule.RESTART);
    assertThat(clocks.basis(NA_HY, TOMORROW)).contains("NĐ 61");
    assertThat(clocks.ruleFor(THANH_NUA, TOMORROW)).isEqualTo(ClockRule.SUBTRACT);
  }

  @Test
  void the_dossier_received_under_restart_keeps_it_after_the_unit_goes_back() {
    book.add(ADMINISTRATOR, restart(TOMORROW));
    book.end(ADMINISTRATOR, own(LawKind.SUPPLEMENT).id(), TODAY.plusDays(10));
    assertThat(clocks.ruleFor(NA_HY, TODAY.plusDays(9))).isEqualTo(ClockRule.RESTART);
    assertThat(clocks.ruleFor(NA_HY, TODAY.plusDays(10))).isEqualTo(ClockRule.SUBTRACT);
  }

  @Test
  void a_file_whose_class_nobody_wrote_down_is_kept() {
    assertThat(retentions.of(NA_HY, "1.001193", TODAY)).isEqualTo(new Retention.Unknown());
  }

  @Test
  void an_administrator_sets_how_long_a_file_is_kept() {
    book.add(ADMINISTRATOR, retention("1.001193", LawChoice.PERMANENT, 0));
    book.add(ADMINISTRATOR, retention("2.000815", LawChoice.YEARS, 20));
    assertThat(retentions.of(NA_HY, "1.001193", TODAY))
        .isEqualTo(new Retention.Permanent("Danh mục thời hạn bảo quản của tỉnh"));
    assertThat(retentions.of(NA_HY, "2.000815", TODAY))
        .isEqualTo(new Retention.Years(20, "Danh mục thời hạn bảo quản của tỉnh"));
    assertThat(retentions.of(THANH_NUA, "2.000815", TODAY)).isEqualTo(new Retention.Unknown());
  }

  @Test
  void saving_a_child_in_danger_is_urgent_by_law_and_a_commune_adds_deaths() {
    assertThat(urgent.isUrgent(NA_HY, "1.004946", TODAY)).isTrue();
    assertThat(urgent.basis(NA_HY, "1.004946", TODAY))
        .hasValueSatisfying(basis -> assertThat(basis).contains("12 giờ"));
    assertThat(urgent.isUrgent(NA_HY, "1.000656", TODAY)).isFalse();
    LawDraft deaths =
        new LawDraft(
            LawKind.URGENT,
            "1.000656",
            TOMORROW,
            Optional.empty(),
            LawChoice.URGENT,
            0,
            "",
            "Kế hoạch 05/KH-UBND của xã");
    book.add(ADMINISTRATOR, deaths);
    assertThat(urgent.isUrgent(NA_HY, "1.000656", TODAY)).isFalse();
    assertThat(urgent.isUrgent(NA_HY, "1.000656", TOMORROW)).isTrue();
    assertThat(urgent.isUrgent(THANH_NUA, "1.000656", TOMORROW)).isFalse();
  }

  private Optional<String> verification(UnitId unit, String code, LocalDate day) {
    return pauses.basis(unit, code, PauseLaws.Kind.VERIFICATION, day);
  }

  private LawRule own(LawKind kind) {
    return book.of(ADMINISTRATOR).stream()
        .filter(rule -> rule.kind() == kind && !rule.isShipped())
        .findFirst()
        .orElseThrow();
  }

  private static LawDraft pause(String code, LocalDate from, LawChoice choice) {
    return new LawDraft(LawKind.VERIFICATION, code, from, Optional.empty(), choice, 0, "", BASIS);
  }

  private static LawDraft restart(LocalDate from) {
    return new LawDraft(
        LawKind.SUPPLEMENT,
        LawKind.EVERY_PROCEDURE,
        from,
        Optional.empty(),
        LawChoice.RESTART,
        0,
        "",
        "Quyết định của tỉnh, theo NĐ 61 Điều 19");
  }

  private static LawDraft retention(String code, LawChoice choice, int years) {
    return new LawDraft(
        LawKind.RETENTION,
        code,
        TODAY,
        Optional.empty(),
        choice,
        years,
        "",
        "Danh mục thời hạn bảo quản của tỉnh");
  }

  private static Actor administratorOf(UnitId unit) {
    return new Actor(unit, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));
  }
}
