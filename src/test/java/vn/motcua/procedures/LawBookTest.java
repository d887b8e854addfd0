package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
@Transactional
class LawBookTest {
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
  @Autowired private JdbcClient jdbc;

  @Test
  void a_dossier_keeps_the_rule_of_its_day_when_the_rule_ends() {
    book.add(ADMINISTRATOR, pause(MARITAL_STATUS, LocalDate.of(2016, 1, 1), LawChoice.ALLOWED));
    LawRule rule = own(LawKind.VERIFICATION);
    book.end(ADMINISTRATOR, rule.id(), TOMORROW);
    assertThat(verification(NA_HY, MARITAL_STATUS, TODAY)).isPresent();
    assertThat(verification(NA_HY, MARITAL_STATUS, TOMORROW)).isEmpty();
    assertThat(own(LawKind.VERIFICATION).to()).contains(TOMORROW);
  }

  @Test
  void a_rule_that_moves_due_dates_never_begins_today() {
    assertThat(book.problems(ADMINISTRATOR, restart(TODAY))).containsOnlyKeys("from");
    assertThatThrownBy(() -> book.add(ADMINISTRATOR, restart(TODAY))).isInstanceOf(Refusal.class);
    assertThat(book.problems(ADMINISTRATOR, restart(TOMORROW))).isEmpty();
  }

  @Test
  void a_rule_without_a_basis_is_no_rule() {
    LawDraft bare =
        new LawDraft(
            LawKind.VERIFICATION,
            MARITAL_STATUS,
            TODAY,
            Optional.empty(),
            LawChoice.ALLOWED,
            0,
            "",
            "   ");
    assertThat(book.problems(ADMINISTRATOR, bare)).containsOnlyKeys("basis");
  }

  @Test
  void every_mistake_of_a_rule_is_told_at_its_field() {
    LawDraft wrong =
        new LawDraft(
            LawKind.RETENTION,
            "1.999999",
            LocalDate.of(1900, 1, 1),
            Optional.of(LocalDate.of(1899, 1, 1)),
            LawChoice.YEARS,
            0,
            "",
            "");
    assertThat(book.problems(ADMINISTRATOR, wrong))
        .containsOnlyKeys("code", "years", "basis", "from", "to");
    LawDraft strange =
        new LawDraft(
            LawKind.RETENTION, "*", TODAY, Optional.empty(), LawChoice.RESTART, 0, "", BASIS);
    assertThat(book.problems(ADMINISTRATOR, strange)).containsOnlyKeys("code", "choice");
    LawDraft nowhere =
        new LawDraft(
            LawKind.MOVE, "1.001193", TOMORROW, Optional.empty(), LawChoice.PROVINCE, 0, "", BASIS);
    assertThat(book.problems(ADMINISTRATOR, nowhere)).containsOnlyKeys("place");
  }

  @Test
  void two_rules_of_a_kind_never_hold_on_the_same_day() {
    book.add(ADMINISTRATOR, pause(MARITAL_STATUS, TODAY, LawChoice.ALLOWED));
    LawDraft second = pause(MARITAL_STATUS, TOMORROW, LawChoice.NOT_ALLOWED);
    assertThat(book.problems(ADMINISTRATOR, second)).containsOnlyKeys("from");
    book.end(ADMINISTRATOR, own(LawKind.VERIFICATION).id(), TOMORROW);
    assertThat(book.problems(ADMINISTRATOR, second)).isEmpty();
    book.add(ADMINISTRATOR, second);
    assertThat(book.of(ADMINISTRATOR, MARITAL_STATUS))
        .extracting(LawRule::choice)
        .contains(LawChoice.ALLOWED, LawChoice.NOT_ALLOWED);
  }

  @Test
  void a_rule_in_force_ends_tomorrow_at_the_earliest_and_only_once_earlier() {
    book.add(ADMINISTRATOR, pause(MARITAL_STATUS, TODAY.minusDays(3), LawChoice.ALLOWED));
    UUID id = own(LawKind.VERIFICATION).id();
    assertThatThrownBy(() -> book.end(ADMINISTRATOR, id, TODAY)).isInstanceOf(Refusal.class);
    book.end(ADMINISTRATOR, id, TOMORROW);
    assertThatThrownBy(() -> book.end(ADMINISTRATOR, id, TODAY.plusDays(5)))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void a_rule_that_has_not_begun_may_be_taken_back_whole() {
    book.add(ADMINISTRATOR, restart(TODAY.plusDays(20)));
    LawRule coming = own(LawKind.SUPPLEMENT);
    book.end(ADMINISTRATOR, coming.id(), coming.from());
    assertThat(clocks.ruleFor(NA_HY, TODAY.plusDays(30))).isEqualTo(ClockRule.SUBTRACT);
  }

  @Test
  void nobody_ends_the_rule_of_another_unit_or_of_the_country() {
    book.add(ADMINISTRATOR, pause(MARITAL_STATUS, TODAY, LawChoice.ALLOWED));
    UUID ours = own(LawKind.VERIFICATION).id();
    UUID country = book.inForce(ADMINISTRATOR, LawKind.SUPPLEMENT, "*").orElseThrow().id();
    assertThatThrownBy(() -> book.end(administratorOf(THANH_NUA), ours, TOMORROW))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> book.end(ADMINISTRATOR, country, TOMORROW))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void only_an_administrator_keeps_the_book() {
    Actor intake = new Actor(NA_HY, new UUID(1, 2), "Vàng Thị Pà", Set.of(Role.INTAKE));
    assertThatThrownBy(() -> book.add(intake, pause(MARITAL_STATUS, TODAY, LawChoice.ALLOWED)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> book.end(intake, UUID.randomUUID(), TOMORROW))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_database_itself_refuses_a_rule_without_a_basis() {
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into procedure_rule (scope, kind, code, valid_from, choice, basis,
                                                confidence, set_at)
                    values ('03169', 'VERIFICATION', '1.001193', '2026-01-01', 'ALLOWED', ' ',
                            'HIGH', now())
                    """)
                .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void the_database_itself_refuses_to_rewrite_a_rule() {
    assertThatThrownBy(() -> jdbc.sql("update procedure_rule set basis = 'khác'").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void every_shipped_rule_names_its_basis_and_its_source() {
    List<LawRule> shipped = book.of(ADMINISTRATOR).stream().filter(LawRule::isShipped).toList();
    assertThat(shipped)
        .hasSize(11)
        .allMatch(rule -> !rule.basis().isBlank() && !rule.source().isBlank())
        .allMatch(rule -> rule.holdsOn(TODAY));
    assertThat(shipped)
        .filteredOn(rule -> rule.confidence() == Confidence.LOW)
        .allMatch(rule -> rule.basis().contains("đang đối chiếu"));
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

  private static Actor administratorOf(UnitId unit) {
    return new Actor(unit, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));
  }
}
