package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;

/** What counts as what in the months, and that nothing leads out of the late ones. */
@MotCuaTest
class WhatCountsTest {
  @Autowired Sums sums;
  @Autowired OpenDossiers open;
  @Autowired Figures figures;
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Lateness lateness;
  @Autowired TestClock clock;

  @BeforeEach
  void late_in_october() {
    clock.set("2026-10-26T08:00");
    sums.foldAll(1_000);
  }

  @Test
  void a_dossier_sent_back_from_the_seal_has_no_figure_until_it_is_ready() {
    MonthCount before = thisMonth();
    Dossier sealing = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    Dossier back =
        dossiers.sendBack(
            world.holderOf(sealing), DossierWorld.seen(sealing), world.id("chairman"), "sai tên");
    sums.foldAll(100);
    assertThat(thisMonth().finished()).isEqualTo(before.finished());
    world.until(back, Stage.RETURNED);
    sums.foldAll(100);
    assertThat(thisMonth().finished().total()).isEqualTo(before.finished().total() + 1);
    assertThat(thisMonth().returned()).isEqualTo(before.returned() + 1);
  }

  @Test
  void a_withdrawn_dossier_is_finished_on_time_and_said_to_be_withdrawn() {
    MonthCount before = thisMonth();
    Dossier dossier = world.received("Vừ Thị Mỷ");
    dossiers.withdraw(world.holderOf(dossier), DossierWorld.seen(dossier), "đổi ý");
    sums.foldAll(100);
    assertThat(thisMonth().givenUp()).isEqualTo(givenUp(before, 1, 0, 0));
    assertThat(thisMonth().finished()).isEqualTo(before.finished().plus(new Finished(0, 1, 0)));
  }

  @Test
  void a_stopped_dossier_is_finished_on_time_too() {
    MonthCount before = thisMonth();
    Dossier dossier = world.received("Vừ Thị Mỷ");
    dossiers.stop(world.holderOf(dossier), DossierWorld.seen(dossier), "chuyển nơi ở");
    sums.foldAll(100);
    assertThat(thisMonth().givenUp()).isEqualTo(givenUp(before, 0, 1, 0));
    assertThat(thisMonth().finished()).isEqualTo(before.finished().plus(new Finished(0, 1, 0)));
  }

  @Test
  void giving_up_does_not_lead_out_of_the_late_ones() {
    MonthCount before = thisMonth();
    Dossier one = world.received("Vừ Thị Mỷ");
    Dossier other = world.received("Giàng A Páo");
    Dossier inTime = world.received("Lò Thị Pản");
    dossiers.withdraw(world.holderOf(inTime), DossierWorld.seen(inTime), "đổi ý");
    clock.set("2026-10-28T08:00");
    dossiers.withdraw(world.holderOf(one), DossierWorld.seen(one), "chờ lâu quá");
    dossiers.stop(world.holderOf(other), DossierWorld.seen(other), "chờ lâu quá");
    sums.foldAll(100);
    assertThat(thisMonth().givenUp()).isEqualTo(givenUp(before, 2, 1, 2));
    assertThat(thisMonth().finished()).isEqualTo(before.finished().plus(new Finished(0, 1, 2)));
    sums.assertSameAsRecount();
  }

  @Test
  void after_an_apology_it_was_late_though_the_due_hour_had_not_come() {
    MonthCount before = thisMonth();
    Dossier dossier = world.received("Vừ Thị Mỷ");
    Dossier sorry =
        lateness.apologise(
            world.the("chairman"),
            DossierWorld.seen(dossier),
            lateness.suggested(dossier),
            "mất điện cả ngày");
    Period today = new Period(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 10, 26));
    int late = rows(today, OpenDossier.Timeliness.LATE);
    dossiers.stop(world.holderOf(sorry), DossierWorld.seen(sorry), "chuyển nơi ở");
    sums.foldAll(100);
    assertThat(thisMonth().givenUp()).isEqualTo(givenUp(before, 0, 1, 1));
    assertThat(thisMonth().finished()).isEqualTo(before.finished().plus(new Finished(0, 0, 1)));
    assertThat(rows(today, OpenDossier.Timeliness.LATE)).as("in the open data").isEqualTo(late + 1);
    sums.assertSameAsRecount();
  }

  @Test
  void a_fault_admitted_after_the_month_stands_beside_it_and_moves_nothing_in_it() {
    MonthCount before = thisMonth();
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    sums.foldAll(100);
    assertThat(thisMonth().finished().late()).isEqualTo(before.finished().late());
    clock.set("2026-11-02T08:00");
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "ghi sai tên cháu");
    sums.foldAll(100);
    MonthCount october = figures.month(DossierWorld.NA_HY, java.time.YearMonth.of(2026, 10));
    assertThat(october.finished().total()).isEqualTo(before.finished().total() + 1);
    assertThat(october.finished().late()).isEqualTo(before.finished().late());
    assertThat(october.admittedLater()).isEqualTo(before.admittedLater() + 1);
    assertThat(thisMonth().finished().late()).as("nor in the month of the admission").isZero();
    sums.assertSameAsRecount();
  }

  @Test
  void a_fault_admitted_before_the_result_was_folded_counts_once_too() {
    MonthCount before = thisMonth();
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    lateness.admitFault(world.the("chairman"), DossierWorld.seen(ready), "ghi sai tên cháu");
    sums.foldAll(1);
    assertThat(thisMonth().finished().late()).isEqualTo(before.finished().late() + 1);
    assertThat(thisMonth().finished().total()).isEqualTo(before.finished().total() + 1);
    sums.assertSameAsRecount();
  }

  @Test
  void a_result_of_november_for_a_dossier_of_october_counts_in_november() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    clock.set("2026-10-31T23:30");
    Dossier sealing = world.until(dossier, Stage.SEALING);
    clock.set("2026-11-01T00:10");
    sums.foldAll(100);
    MonthCount november = thisMonth();
    world.until(sealing, Stage.READY);
    sums.foldAll(100);
    assertThat(thisMonth().finished().late()).isEqualTo(november.finished().late() + 1);
    sums.assertSameAsRecount();
  }

  private static MonthCount.GivenUp givenUp(
      MonthCount before, int withdrawn, int stopped, int late) {
    return new MonthCount.GivenUp(
        before.givenUp().withdrawn() + withdrawn,
        before.givenUp().stopped() + stopped,
        before.givenUp().late() + late);
  }

  private int rows(Period period, OpenDossier.Timeliness timeliness) {
    AtomicInteger rows = new AtomicInteger();
    open.rows(
        DossierWorld.NA_HY,
        period,
        "khác",
        row -> {
          if (row.timeliness() == timeliness) {
            rows.incrementAndGet();
          }
        });
    return rows.get();
  }

  private MonthCount thisMonth() {
    return figures.month(DossierWorld.NA_HY, figures.thisMonth());
  }
}
