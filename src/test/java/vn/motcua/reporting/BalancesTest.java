package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.Balance.Rule;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** Sums watch one another: whoever changes one of them behind the program's back is found out. */
@MotCuaTest
class BalancesTest {
  private static final String SUMS =
      "unit_month, unit_week, unit_procedure_month, unit_hour_month, officer_week";

  @Autowired Balances balances;
  @Autowired Rollups rollups;
  @Autowired Provinces provinces;
  @Autowired Dashboards dashboards;
  @Autowired Figures figures;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired CheckFigures command;
  @Autowired JdbcClient jdbc;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october_with_an_empty_desk() {
    clock.set("2026-10-26T08:00");
    world.the("intake");
    lives.forget();
    owner.run(
        "truncate "
            + SUMS
            + ", dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
    balances.look(DossierWorld.NA_HY);
  }

  @Test
  void whatever_happens_to_dossiers_the_sums_balance_also_while_facts_wait_in_the_outbox() {
    Random random = new Random(83);
    for (int round = 0; round < 8; round++) {
      lives.live(random, 6, 30);
      assertThat(broken()).as("before the fold of round %s", round).isEmpty();
      figures.fold(1 + random.nextInt(20));
      assertThat(broken()).as("in the middle of round %s", round).isEmpty();
    }
    foldAll();
    assertThat(broken()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit_month           | received = received + 7                | UNDER_WAY
          unit_month           | early = early + 1                      | PROCEDURES
          unit_month           | late = late + 1, on_time = on_time + 1 | WEEKS
          unit_month           | withdrawn = withdrawn + 2              | UNDER_WAY
          unit_month           | stopped = stopped + 400                | FLOW
          unit_month           | early_undone = early_undone + early + 1| PARTS
          unit_month           | returned = returned + 3                | OFFICERS
          unit_week            | received = received + 1                | WEEKS
          unit_week            | late = late + 3                        | WEEKS
          unit_procedure_month | late = late + 1                        | PROCEDURES
          unit_hour_month      | received = received + 1                | HOURS
          officer_week         | returned = returned + 1                | OFFICERS
          unit_week            | given_up = given_up + 1                | WEEKS
          unit_procedure_month | given_up_late = given_up_late + 2      | PROCEDURES
          unit_month           | early_later = early_undone + 1         | PARTS
          unit_month           | stopped = stopped + 1                  | WEEKS
          """)
  void a_sum_changed_by_the_owner_of_the_database_breaks_a_rule_and_building_anew_mends_it(
      String table, String corruption, Rule rule) {
    lives.live(new Random(89), 8, 60);
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    foldAll();
    assertThat(owner.run("update " + table + " set " + corruption)).isPositive();
    assertThat(broken())
        .isNotEmpty()
        .anySatisfy(one -> assertThat(one.rule()).isEqualTo(rule))
        .allSatisfy(one -> assertThat(one.unit()).isEqualTo(DossierWorld.NA_HY))
        .allSatisfy(one -> assertThat(one.one()).isNotEqualTo(one.other()));
    rollups.rebuild(administrator());
    assertThat(broken()).isEmpty();
  }

  @Test
  void any_single_sum_of_the_dashboards_that_is_changed_is_found_whichever_it_is() {
    lives.live(new Random(97), 10, 80);
    foldAll();
    Random random = new Random(101);
    List<String> tables =
        List.of("unit_month", "unit_week", "unit_procedure_month", "unit_hour_month");
    for (int n = 0; n < 24; n++) {
      String table = tables.get(random.nextInt(tables.size()));
      String figure =
          table.equals("unit_hour_month")
              ? List.of("received", "returned").get(random.nextInt(2))
              : List.of("received", "early", "on_time", "late").get(random.nextInt(4));
      String corruption =
          "update %1$s set %2$s = %2$s + %3$s where ctid = (select min(ctid) from %1$s)"
              .formatted(table, figure, 1 + random.nextInt(5));
      assertThat(owner.run(corruption)).isOne();
      assertThat(broken()).as(corruption).isNotEmpty();
      rollups.rebuild(administrator());
    }
  }

  @Test
  void a_result_moved_from_late_to_early_in_one_table_alone_is_found() {
    lives.live(new Random(103), 8, 60);
    clock.set("2027-03-01T08:00");
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    foldAll();
    assertThat(
            owner.run(
                "update unit_month set early = early + on_time + late, on_time = 0, late = 0,"
                    + " early_undone = 0, on_time_undone = 0 where on_time + late > 0"))
        .isPositive();
    assertThat(broken())
        .extracting(Balance::rule)
        .contains(Rule.PROCEDURES, Rule.WEEKS)
        .doesNotContain(Rule.UNDER_WAY, Rule.FLOW);
  }

  @Test
  void the_command_of_whoever_runs_the_program_names_the_broken_rules_and_fails() {
    lives.live(new Random(107), 4, 20);
    foldAll();
    assertThat(command.run(List.of())).isZero();
    owner.run("update unit_week set received = received + 1");
    assertThat(command.run(List.of())).isEqualTo(1);
    assertThat(command.run(List.of("--rebuild"))).isZero();
    assertThat(command.run(List.of())).isZero();
  }

  @Test
  void the_province_sees_first_the_commune_whose_sums_do_not_balance_and_the_step_of_late_ones() {
    world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    foldAll();
    clock.set("2027-01-15T08:00");
    assertThat(seenByTheProvince().needs())
        .contains(Place.Need.OVERDUE)
        .doesNotContain(Place.Need.UNBALANCED);
    assertThat(seenByTheProvince().lateAt()).containsExactly(new LateStep("APPRAISING", 1, 1));
    owner.run("update unit_month set received = received + 1");
    balances.look(DossierWorld.NA_HY);
    assertThat(seenByTheProvince().needs()).startsWith(Place.Need.UNBALANCED);
    assertThat(seenByTheProvince().unbalanced()).isPositive();
    rollups.rebuild(administrator());
    balances.look(DossierWorld.NA_HY);
    assertThat(seenByTheProvince().needs()).doesNotContain(Place.Need.UNBALANCED);
  }

  @Test
  void steps_of_the_overdue_are_those_of_the_unit_alone_and_nothing_waits_there_in_time() {
    world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    world.until(world.received("Lò Thị Thắm"), Stage.READY);
    assertThat(seenByTheProvince().lateAt()).isEmpty();
    clock.set("2027-01-15T08:00");
    assertThat(seenByTheProvince().lateAt()).containsExactly(new LateStep("APPRAISING", 1, 1));
  }

  @Test
  void a_step_that_got_a_dossier_late_is_not_the_one_that_made_it_late() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    clock.set("2027-01-15T08:00");
    Dossier moved = world.next(dossier);
    assertThat(moved.stage()).isNotEqualTo(Stage.APPRAISING);
    assertThat(seenByTheProvince().lateAt())
        .containsExactly(
            new LateStep(moved.stage().name(), 1, 0), new LateStep("APPRAISING", 0, 1));
    assertThat(dashboards.ofUnit(world.the("chairman"), dashboards.window("")).lateSteps())
        .as("the leader reads the same")
        .isEqualTo(seenByTheProvince().lateAt());
    assertThat(dashboards.weeks(world.the("chairman").unit(), dashboards.window(""))).isNotEmpty();
  }

  @Test
  void only_who_answers_for_the_sums_reads_what_they_break_and_the_look_is_never_taken_back() {
    assertThatThrownBy(() -> balances.broken(world.the("clerk"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> balances.broken(world.observer())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jdbc.sql("delete from rollup_balance").update())
        .hasMessageContaining("rollup_balance");
  }

  private Place seenByTheProvince() {
    return provinces.of(world.observer(), dashboards.window("")).stream()
        .filter(place -> place.unit().id().equals(DossierWorld.NA_HY))
        .findFirst()
        .orElseThrow();
  }

  private List<Balance> broken() {
    return balances.broken(world.the("chairman"));
  }

  private Actor administrator() {
    Actor chairman = world.the("chairman");
    return new Actor(
        chairman.unit(), chairman.officer(), chairman.name(), EnumSet.of(Role.ADMINISTRATOR));
  }

  private void foldAll() {
    while (figures.fold(500) > 0) {
      // the next batch
    }
  }
}
