package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
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
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.integrity.Owner;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/**
 * Sums are built from the events of the chain and from nothing else: whoever changes the row of a
 * dossier changes no sum, and the check names the row.
 */
@MotCuaTest
class RebuiltFromEventsTest {
  @Autowired Rollups rollups;
  @Autowired AllRollups all;
  @Autowired Figures figures;
  @Autowired Sums sums;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired Lateness lateness;
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
        "truncate unit_month, unit_week, unit_procedure_month, unit_hour_month, officer_week,"
            + " dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mark           | mark = case mark when 'LATE' then 'EARLY' else 'LATE' end where mark is not null and not agency_fault
          outcome        | outcome = 'REFUSED' where outcome = 'GRANTED'
          channel        | channel = case channel when 'ONLINE' then 'DIRECT' else 'ONLINE' end
          procedure_code | procedure_code = '9.999999'
          received_at    | received_at = received_at - interval '40 days'
          ready_at       | ready_at = ready_at - interval '35 days' where ready_at is not null
          closed_at      | closed_at = closed_at - interval '35 days' where closed_at is not null
          due_at         | due_at = due_at + interval '90 days'
          agency_fault   | agency_fault = not agency_fault where mark is null
          """)
  void a_row_changed_by_whoever_owns_the_database_changes_no_sum_and_is_named(
      String column, String tampering) {
    lives.live(new Random(73), 10, 90);
    world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    sums.foldAll(500);
    List<String> honest = kept();
    int touched = owner.run("update dossier set " + tampering);
    assertThat(touched).isPositive();
    RollupFindings found = rollups.check(administrator());
    assertThat(found.sums()).as("sums of events").isZero();
    assertThat(found.dossiers()).isEqualTo(touched);
    assertThat(found.rows()).extracting(RowFault::column).contains(column);
    assertThat(found.rows()).allSatisfy(row -> assertThat(row.kept()).isNotEqualTo(row.told()));
    assertThat(rollups.rebuild(administrator()).dossiers()).isEqualTo(touched);
    assertThat(kept()).isEqualTo(honest);
    assertThat(command.run(List.of())).isEqualTo(1);
    assertThat(command.run(List.of("--rebuild"))).as("a row is not mended by sums").isEqualTo(1);
    assertThat(rollups.latest(administrator()).getFirst().dossiers()).isEqualTo(touched);
  }

  @Test
  void a_late_dossier_dressed_up_as_early_before_it_was_folded_is_late_again_when_built_anew() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-20T08:00");
    world.until(dossier, Stage.READY);
    owner.run("update dossier set mark = 'EARLY', due_at = due_at + interval '90 days'");
    sums.foldAll(100);
    assertThat(november()).isEqualTo(new Finished(1, 0, 0));
    RollupFindings found = rollups.rebuild(administrator());
    assertThat(found.first())
        .filteredOn(fault -> fault.table().equals("unit_month"))
        .extracting(RollupFault::figure, RollupFault::kept, RollupFault::counted)
        .containsExactly(tuple("early", 1, 0), tuple("late", 0, 1));
    assertThat(found.rows())
        .extracting(RowFault::code, RowFault::column, RowFault::kept, RowFault::told)
        .contains(tuple(dossier.code(), "mark", "EARLY", "LATE"));
    assertThat(november()).isEqualTo(new Finished(0, 0, 1));
  }

  @Test
  void whatever_happens_the_events_alone_say_what_the_rows_say() {
    Random random = new Random(79);
    for (int round = 0; round < 6; round++) {
      lives.live(random, 8, 40);
      Dossier ready = world.until(world.received("Lò Thị Pản"), Stage.READY);
      if (round % 2 == 0) {
        lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "sai tên");
      }
      figures.fold(1 + random.nextInt(50));
      assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
    }
    sums.foldAll(100);
    sums.assertSameAsRecount();
    assertThat(rollups.check(DossierWorld.NA_HY)).matches(RollupFindings::isWhole);
  }

  @Test
  void a_code_put_right_after_the_receipt_was_counted_is_no_wrong_sum() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    sums.foldAll(100);
    owner.run("update dossier set external_entry = 'TYPED' where id = ?", dossier.id());
    RollupFindings found = rollups.check(administrator());
    assertThat(found.sums()).isZero();
    assertThat(found.rows())
        .extracting(RowFault::column, RowFault::kept, RowFault::told)
        .containsExactly(tuple("external_entry", "TYPED", "NONE"));
  }

  @Test
  void all_units_are_built_anew_side_by_side_while_work_and_folding_go_on() throws Exception {
    lives.live(new Random(83), 10, 60);
    sums.foldAll(500);
    List<String> honest = kept();
    owner.run("update unit_week set received = received + 5");
    owner.run("delete from unit_hour_month");
    AtomicBoolean going = new AtomicBoolean(true);
    try (var other = Executors.newSingleThreadExecutor()) {
      var folding =
          other.submit(() -> {
            while (going.get()) {
              figures.fold(3);
            }
          });
      List<RollupFindings> heard = new ArrayList<>();
      AllRollups.Total total = all.rebuild(heard::add);
      for (int round = 0; round < 5; round++) {
        assertThat(all.rebuild(found -> {}).sums()).isZero();
      }
      assertThat(heard).hasSize(total.units());
      assertThat(total.sums()).isPositive();
      assertThat(total.dossiers()).isZero();
      going.set(false);
      folding.get();
    }
    assertThat(kept()).isEqualTo(honest);
    assertThat(all.check(found -> {})).matches(AllRollups.Total::isWhole);
  }

  @Test
  void very_many_wrong_sums_are_counted_and_only_the_first_are_named() {
    world.received("Vừ Thị Mỷ");
    sums.foldAll(100);
    owner.run(
        "insert into unit_procedure_month (unit_id, month, procedure_code, received)"
            + " select '03169', date '2026-01-01', '7.' || n, 1 from generate_series(1, 350) n");
    RollupFindings found = rollups.check(administrator());
    assertThat(found.sums()).isEqualTo(350);
    assertThat(found.first()).hasSize(RollupStore.NAMED);
    assertThat(rollups.rebuild(administrator()).sums()).isEqualTo(350);
    assertThat(rollups.check(administrator())).matches(RollupFindings::isWhole);
  }

  @Test
  void an_event_whose_words_were_made_unreadable_stops_no_check() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    sums.foldAll(100);
    owner.run(
        "update dossier_event set data = replace(data, '\"due\":\"2026', '\"due\":\"năm nào')"
            + " where seq = 1 and dossier_id = ?",
        dossier.id());
    RollupFindings found = rollups.check(administrator());
    assertThat(found.rows()).extracting(RowFault::column).contains("due_at");
  }

  private Actor administrator() {
    Actor chairman = world.the("chairman");
    return new Actor(
        chairman.unit(), chairman.officer(), chairman.name(), EnumSet.of(Role.ADMINISTRATOR));
  }

  private Finished november() {
    return figures.month(DossierWorld.NA_HY, java.time.YearMonth.of(2026, 11)).finished();
  }

  private List<String> kept() {
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
}
