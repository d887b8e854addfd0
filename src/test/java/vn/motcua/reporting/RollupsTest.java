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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.Owner;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** Sums come from facts: building them anew changes nothing, and a sum changed by hand is named. */
@MotCuaTest
class RollupsTest {
  @Autowired Rollups rollups;
  @Autowired Figures figures;
  @Autowired RollupsOfThePast past;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired Lateness lateness;
  @Autowired CheckFigures command;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired Owner owner;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october_with_an_empty_desk() {
    clock.set("2026-10-26T08:00");
    world.the("intake");
    lives.forget();
    owner.run(
        "truncate unit_month, unit_week, unit_procedure_month, unit_hour_month, officer_week,"
            + " dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  @Test
  void built_anew_from_the_history_the_sums_are_the_same_whatever_happened() {
    Random random = new Random(43);
    for (int round = 0; round < 8; round++) {
      lives.live(random, 6, 30);
      foldAll(1 + random.nextInt(30));
      assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
      List<String> folded = sums();
      rollups.rebuild(administrator());
      assertThat(sums()).isEqualTo(folded);
    }
    assertThat(sums().toString()).contains("2026-10-01", "2026-11-01");
    assertThat(
            jdbc.sql("select count(*) from dossier where agency_fault and ready_at is not null")
                .query(Integer.class)
                .single())
        .as("faults admitted among them")
        .isPositive();
  }

  @Test
  void facts_that_still_wait_are_in_nobodys_sums_and_counted_once_afterwards() {
    lives.live(new Random(47), 8, 40);
    figures.fold(20);
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
    rollups.rebuild(administrator());
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
    foldAll(7);
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
  }

  @Test
  void a_fault_admitted_within_the_month_makes_it_late_and_after_it_stands_beside_it() {
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    foldAll(100);
    assertThat(october().finished().late()).isZero();
    Dossier later = world.until(world.received("Giàng A Páo"), Stage.READY);
    clock.set("2026-10-30T09:00");
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "sai tên");
    clock.set("2026-11-05T09:00");
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(later), "sai ngày sinh");
    foldAll(100);
    assertThat(october().finished().late()).isEqualTo(1);
    assertThat(october().finished().total()).isEqualTo(2);
    assertThat(october().admittedLater()).isEqualTo(1);
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          unit_week            | received = received + 1     | received
          unit_week            | late = late + 3             | late
          unit_procedure_month | received = received + 2     | received
          unit_procedure_month | on_time_undone = 4          | on_time_undone
          unit_hour_month      | returned = returned + 1     | returned
          officer_week         | step_late = step_late + 1   | step_late
          officer_week         | step_early = step_early + 9 | step_early
          """)
  void a_sum_of_a_dashboard_changed_by_hand_is_named_with_its_table_and_mended(
      String table, String corruption, String figure) {
    lives.live(new Random(61), 6, 40);
    foldAll(500);
    List<String> honest = sums();
    int rows = owner.run("update " + table + " set " + corruption);
    assertThat(rollups.check(administrator()).first())
        .hasSize(rows)
        .isNotEmpty()
        .allSatisfy(fault -> {
          assertThat(fault.table()).isEqualTo(table);
          assertThat(fault.figure()).isEqualTo(figure);
          assertThat(fault.kept()).isGreaterThan(fault.counted());
        });
    rollups.rebuild(administrator());
    assertThat(sums()).isEqualTo(honest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit_month",
        "unit_week",
        "unit_procedure_month",
        "unit_hour_month",
        "officer_week"
      })
  void the_program_itself_can_move_no_sum_to_another_week_or_officer(String table) {
    String key = table.endsWith("week") ? "week = week + 7" : "month = month + 31";
    assertThatThrownBy(() -> jdbc.sql("update " + table + " set " + key).update())
        .hasMessageContaining(table);
    assertThatThrownBy(() -> jdbc.sql("truncate " + table).update()).hasMessageContaining(table);
  }

  @Test
  void the_sums_a_new_version_brings_are_filled_once_from_the_history_that_is_there() {
    lives.live(new Random(67), 6, 40);
    foldAll(500);
    List<String> honest = sums();
    owner.run("truncate unit_week, unit_procedure_month, unit_hour_month, officer_week");
    lives.live(new Random(71), 2, 6);
    past.load();
    assertThat(sums()).isEqualTo(honest);
    foldAll(500);
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
    assertThat(sums()).hasSizeGreaterThanOrEqualTo(honest.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set early = early + 1, on_time = greatest(on_time - 1, 0)",
        "set late = 0",
        "set received = received + 7",
        "set returned = returned + 1",
        "set withdrawn = withdrawn + 2",
        "set received_online = 1"
      })
  void a_sum_changed_by_hand_is_named_with_what_it_should_be_and_mended(String corruption) {
    lives.live(new Random(53), 10, 70);
    world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    clock.set("2026-11-20T08:00");
    foldAll(500);
    List<String> honest = sums();
    assertThat(owner.run("update unit_month " + corruption + " where received > 0")).isPositive();
    List<RollupFault> faults = rollups.check(administrator()).first();
    assertThat(sums()).as("the corruption changes something").isNotEqualTo(honest);
    assertThat(faults).isNotEmpty().allMatch(fault -> fault.kept() != fault.counted());
    assertThat(faults).allMatch(fault -> corruption.contains(fault.figure()));
    assertThat(command.run(List.of())).isEqualTo(1);
    assertThat(rollups.rebuild(administrator()).first()).isEqualTo(faults);
    assertThat(sums()).isEqualTo(honest);
    assertThat(command.run(List.of())).isZero();
    assertThat(rollups.latest(administrator()))
        .anySatisfy(check -> assertThat(check.rebuilt()).isTrue())
        .anySatisfy(check -> assertThat(check.officer()).isEqualTo("Thào A Dế"));
  }

  @Test
  void a_month_taken_away_or_invented_is_named_too() {
    world.received("Vừ Thị Mỷ");
    foldAll(100);
    owner.run("delete from unit_month where unit_id = '03169'");
    assertThat(rollups.check(DossierWorld.NA_HY).first())
        .extracting(RollupFault::figure, RollupFault::kept, RollupFault::counted)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("received", 0, 1));
    owner.run(
        "insert into unit_month (unit_id, month, field_group, late)"
            + " values ('03169', date '2026-01-01', 'HO_TICH', 3)");
    assertThat(rollups.check(DossierWorld.NA_HY).sums()).isEqualTo(2);
    command.run(List.of("--rebuild"));
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
  }

  @Test
  void building_anew_while_a_fold_is_under_way_counts_nothing_twice() throws Exception {
    lives.live(new Random(59), 8, 30);
    try (var other = java.util.concurrent.Executors.newSingleThreadExecutor()) {
      var rebuilding =
          transaction.execute(status -> {
            figures.fold(10);
            var later = other.submit(() -> rollups.rebuild(DossierWorld.NA_HY));
            assertThat(later.isDone()).isFalse();
            return later;
          });
      assertThat(rebuilding).isNotNull();
      rebuilding.get();
    }
    foldAll(9);
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
  }

  @Test
  void only_an_administrator_builds_sums_anew_and_nobody_rewrites_that_it_was_done() {
    assertThatThrownBy(() -> rollups.rebuild(world.the("chairman"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> rollups.check(world.the("clerk"))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jdbc.sql("update rollup_check set faults = 0").update())
        .hasMessageContaining("rollup_check");
    assertThatThrownBy(() -> jdbc.sql("delete from rollup_check").update())
        .hasMessageContaining("rollup_check");
  }

  private Actor administrator() {
    Actor chairman = world.the("chairman");
    return new Actor(
        chairman.unit(), chairman.officer(), chairman.name(), EnumSet.of(Role.ADMINISTRATOR));
  }

  private MonthCount october() {
    return figures.month(DossierWorld.NA_HY, java.time.YearMonth.of(2026, 10));
  }

  /** Every row of every table of sums, each after the name of its table. */
  private List<String> sums() {
    return Rollup.ALL.stream()
        .flatMap(one ->
            jdbc
                .sql("select m::text from " + one.table() + " m order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(row -> one.table() + " " + row))
        .toList();
  }

  private void foldAll(int batch) {
    while (figures.fold(batch) > 0) {
      // the next batch
    }
  }
}
