package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.integrity.Owner;
import vn.motcua.reporting.OpenDossier.Timeliness;
import vn.motcua.shared.OfficeTime;

/** Every public figure is counted from the published rows, and a period that is over stays so. */
@MotCuaTest
class OpenDossiersTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Autowired OpenDossiers open;
  @Autowired OpenLives lives;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired Intakes intakes;
  @Autowired Owner owner;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning_and_an_empty_desk() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    lives.forget();
    owner.run(
        "truncate unit_month, dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  @Test
  void whatever_happens_the_figures_balance_and_equal_the_rows_and_the_past_stays_as_it_was() {
    Random random = new Random(29);
    Map<Period, List<OpenDossier>> told = new LinkedHashMap<>();
    for (int round = 0; round < 14; round++) {
      lives.live(random, 6, 24);
      for (Period period : periods(random)) {
        assertCounted(period);
        if (period.isOver(clock.instant())) {
          told.putIfAbsent(period, rows(period));
        }
      }
    }
    assertThat(told).hasSizeGreaterThan(6);
    told.forEach((period, rows) -> assertThat(rows(period)).as("%s", period).isEqualTo(rows));
    Set<Timeliness> met = new HashSet<>();
    Set<String> outcomes = new HashSet<>();
    told.values()
        .forEach(rows ->
            rows.forEach(row -> {
              met.add(row.timeliness());
              outcomes.add(row.outcome());
            }));
    assertThat(met).as("ways of time met in these lives").contains(Timeliness.values());
    assertThat(outcomes).contains("", "GRANTED", "REFUSED", "STOPPED", "WITHDRAWN");
  }

  @Test
  void what_the_events_say_of_today_is_what_the_dossiers_say_themselves() {
    Random random = new Random(31);
    for (int round = 0; round < 6; round++) {
      lives.live(random, 6, 30);
    }
    Map<UUID, OpenDossier> rows = new LinkedHashMap<>();
    Period ever = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    open.rows(DossierWorld.NA_HY, ever, "khác", row -> rows.put(row.ref(), row));
    List<UUID> ids =
        jdbc.sql("select id from dossier where unit_id = '03169'").query(UUID.class).list();
    assertThat(rows).hasSameSizeAs(ids);
    for (UUID id : ids) {
      Dossier dossier = world.found(id);
      OpenDossier row = rows.get(ref(id));
      assertThat(row.dueAt()).isEqualTo(dossier.dueAt());
      assertThat(row.rescheduled()).isEqualTo(dossier.standing().time().hasApology());
      if (dossier.standing().mark() != null) {
        assertThat(row.timeliness().name()).isEqualTo(dossier.standing().mark().name());
        assertThat(row.finishedAt()).isEqualTo(dossier.standing().readyAt());
      } else if (dossier.stage().isClosed()) {
        assertThat(row.outcome()).isEqualTo(dossier.stage().name());
        assertThat(row.timeliness()).isIn(Timeliness.ON_TIME, Timeliness.LATE);
      } else {
        boolean late =
            dossier.isOverdue(clock.instant()) || dossier.standing().time().agencyFault();
        assertThat(row.timeliness())
            .isEqualTo(late ? Timeliness.UNDER_WAY_LATE : Timeliness.UNDER_WAY);
      }
    }
  }

  @Test
  void a_dossier_received_and_finished_between_two_periods_is_in_both_as_it_then_stood() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-11-05T09:00");
    world.until(dossier, Stage.READY);
    OpenDossier before = only(MONDAY, MONDAY.plusDays(1));
    assertThat(before.timeliness()).isIn(Timeliness.UNDER_WAY, Timeliness.UNDER_WAY_LATE);
    assertThat(before.finishedOn()).isNull();
    OpenDossier after = only(MONDAY.plusDays(3), MONDAY.plusDays(3));
    assertThat(after.finishedOn()).isEqualTo(LocalDate.of(2026, 11, 5));
    assertThat(after.outcome()).isEqualTo("GRANTED");
    assertThat(after.ref()).isEqualTo(before.ref());
    assertThat(count(MONDAY.plusDays(3), MONDAY.plusDays(3)).carriedOver()).isOne();
    assertThat(rows(new Period(MONDAY.plusDays(4), MONDAY.plusDays(9)))).isEmpty();
  }

  @Test
  void an_apology_moves_no_date_and_what_it_was_signed_for_stays_late() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    LocalDate due = OfficeTime.date(dossier.dueAt());
    clock.set("2026-11-04T09:00");
    Dossier said =
        lateness.apologise(
            world.the("chairman"),
            DossierWorld.seen(dossier),
            lateness.suggested(dossier),
            "mất điện");
    clock.set("2026-11-04T15:00");
    world.until(said, Stage.READY);
    OpenDossier row = only(MONDAY, LocalDate.of(2026, 11, 4));
    assertThat(row.rescheduled()).isTrue();
    assertThat(row.dueOn()).isEqualTo(due);
    assertThat(row.timeliness()).isEqualTo(Timeliness.LATE);
  }

  @Test
  void a_fault_admitted_afterwards_does_not_rewrite_the_period_before_it() {
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    clock.set("2026-11-05T09:00");
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "sai tên trên kết quả");
    assertThat(only(MONDAY, MONDAY).timeliness()).isNotEqualTo(Timeliness.LATE);
    assertThat(only(MONDAY, LocalDate.of(2026, 11, 5)).timeliness()).isEqualTo(Timeliness.LATE);
  }

  @Test
  void days_the_clock_stood_still_are_told_and_a_clock_stopped_in_time_does_not_run_out() {
    Dossier appraising = world.appraisingDisability();
    Dossier proposed =
        supplements.propose(
            world.holderOf(appraising),
            DossierWorld.seen(appraising),
            Map.of(1, "bản chụp mờ"),
            world.id("intake"));
    supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    clock.set("2027-02-01T09:00");
    OpenDossier waiting = only(MONDAY, LocalDate.of(2027, 1, 31));
    assertThat(waiting.timeliness()).isEqualTo(Timeliness.UNDER_WAY);
    assertThat(waiting.pausedDays()).isEqualTo(90);
    Dossier again =
        supplements.receive(
            world.the("intake"),
            DossierWorld.seen(world.found(appraising.id())),
            world.id("appraiser"),
            "");
    OpenDossier on = only(MONDAY, LocalDate.of(2027, 2, 1));
    assertThat(on.pausedDays()).isEqualTo(91);
    assertThat(on.dueOn()).isEqualTo(OfficeTime.date(again.dueAt())).isAfter(waiting.dueOn());
  }

  @Test
  void small_fields_are_named_together_in_this_period_and_apart_where_there_are_five() {
    for (int i = 0; i < 5; i++) {
      world.received("Vừ Thị Mỷ");
    }
    for (int i = 0; i < 4; i++) {
      intakes.receive(
          world.the("intake"),
          world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
    }
    assertThat(rows(new Period(MONDAY, MONDAY)))
        .extracting(OpenDossier::field)
        .filteredOn("khác"::equals)
        .hasSize(4);
    intakes.receive(
        world.the("intake"),
        world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
    assertThat(rows(new Period(MONDAY, MONDAY)))
        .extracting(OpenDossier::field)
        .doesNotContain("khác");
  }

  @Test
  void the_public_reference_is_given_once_and_says_nothing_of_code_or_order() {
    List<UUID> inOrder = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      inOrder.add(ref(world.received("Vừ Thị Mỷ").id()));
    }
    assertThat(inOrder).doesNotHaveDuplicates().isNotEqualTo(inOrder.stream().sorted().toList());
    assertThat(inOrder).allMatch(ref -> ref.version() == 4);
    assertThatThrownBy(() ->
            jdbc.sql("update dossier set open_ref = gen_random_uuid() where unit_id = '03169'")
                .update())
        .hasMessageContaining("given once");
    assertThat(rows(new Period(MONDAY, MONDAY)))
        .extracting(OpenDossier::ref)
        .isSortedAccordingTo(java.util.Comparator.comparing(UUID::toString));
  }

  private void assertCounted(Period period) {
    OpenCount count = open.count(DossierWorld.NA_HY, period);
    List<OpenDossier> rows = rows(period);
    assertThat(count.balances()).as("%s of %s", count, period).isTrue();
    assertThat(count).isEqualTo(recounted(rows, period));
    assertThat(rows).extracting(OpenDossier::ref).doesNotHaveDuplicates();
    for (OpenDossier row : rows) {
      assertThat(row.receivedOn()).isBeforeOrEqualTo(period.to());
      assertThat(row.pausedDays()).isNotNegative();
      LocalDate finished = row.finishedOn();
      assertThat(row.outcome().isEmpty()).isEqualTo(finished == null);
      if (finished != null) {
        assertThat(finished).isBetween(period.from(), period.to());
        if (finished.isAfter(row.dueOn()) && row.pausedDays() == 0) {
          assertThat(row.timeliness()).isEqualTo(Timeliness.LATE);
        }
        if (row.timeliness() == Timeliness.EARLY) {
          assertThat(finished).isBefore(row.dueOn());
        }
      }
    }
  }

  /** As anybody would do it with the rows alone. */
  private static OpenCount recounted(List<OpenDossier> rows, Period period) {
    return new OpenCount(
        of(rows, row -> row.receivedOn().isBefore(period.from())),
        of(rows, row -> !row.receivedOn().isBefore(period.from())),
        of(rows, row -> row.finishedOn() != null),
        of(rows, row -> row.timeliness() == Timeliness.EARLY),
        of(rows, row -> row.timeliness() == Timeliness.ON_TIME),
        of(rows, row -> row.timeliness() == Timeliness.LATE),
        of(rows, row -> row.finishedOn() == null),
        of(rows, row -> row.timeliness() == Timeliness.UNDER_WAY_LATE),
        of(rows, row -> row.outcome().equals("REFUSED")),
        of(rows, row -> row.outcome().equals("STOPPED")));
  }

  private static long of(List<OpenDossier> rows, java.util.function.Predicate<OpenDossier> which) {
    return rows.stream().filter(which).count();
  }

  private List<Period> periods(Random random) {
    LocalDate today = OfficeTime.date(clock.instant());
    List<Period> periods = new ArrayList<>();
    periods.add(new Period(MONDAY, today));
    for (int i = 0; i < 3; i++) {
      LocalDate from = MONDAY.plusDays(random.nextInt(12));
      periods.add(new Period(from, from.plusDays(random.nextInt(6))));
    }
    return periods;
  }

  private List<OpenDossier> rows(Period period) {
    List<OpenDossier> rows = new ArrayList<>();
    open.rows(DossierWorld.NA_HY, period, "khác", rows::add);
    return rows;
  }

  private OpenDossier only(LocalDate from, LocalDate to) {
    List<OpenDossier> rows = rows(new Period(from, to));
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private OpenCount count(LocalDate from, LocalDate to) {
    return open.count(DossierWorld.NA_HY, new Period(from, to));
  }

  private UUID ref(UUID dossier) {
    return jdbc.sql("select open_ref from dossier where unit_id = '03169' and id = ?")
        .param(dossier)
        .query(UUID.class)
        .single();
  }
}
