package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierFilter;
import vn.motcua.dossiers.DossierLine;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.InHand;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;

@MotCuaTest
class LeadersDayTest {
  @Autowired DossierWorld world;
  @Autowired LeadersDay day;
  @Autowired Figures figures;
  @Autowired Intakes intakes;
  @Autowired Supplements supplements;
  @Autowired Desk desk;
  @Autowired Attendance attendance;
  @Autowired Lives lives;
  @Autowired TestClock clock;

  @BeforeEach
  void thursday_before_the_long_weekend() {
    // Friday 28/8/2026 is the last working day before 31/8–2/9 (the day off and National Day).
    clock.set("2026-08-27T09:00");
  }

  @Test
  void what_waits_for_the_chairmans_signature_is_on_his_page_and_on_nobody_elses() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPROVING);
    assertThat(day.awaiting(world.the("chairman")).lines())
        .extracting(DossierLine::id)
        .contains(dossier.id());
    assertThat(day.awaiting(world.the("head")).lines()).isEmpty();
    world.next(dossier);
    assertThat(day.awaiting(world.the("chairman")).lines())
        .extracting(DossierLine::id)
        .doesNotContain(dossier.id());
  }

  @Test
  void tomorrow_is_the_next_working_day_even_across_a_long_weekend() {
    assertThat(day.nextWorkingDay(DossierWorld.NA_HY)).isEqualTo(LocalDate.of(2026, 8, 28));
    clock.set("2026-08-28T09:00");
    assertThat(day.nextWorkingDay(DossierWorld.NA_HY)).isEqualTo(LocalDate.of(2026, 9, 3));
  }

  @Test
  void a_birth_registered_after_three_turns_late_on_the_next_working_day() {
    clock.set("2026-08-28T15:30");
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(day.dueNext(DossierWorld.NA_HY)).extracting(DueLine::id).contains(dossier.id());
    assertThat(day.dueToday(DossierWorld.NA_HY))
        .extracting(DueLine::id)
        .doesNotContain(dossier.id());
    DueLine line =
        day.dueNext(DossierWorld.NA_HY).stream()
            .filter(one -> one.id().equals(dossier.id()))
            .findFirst()
            .orElseThrow();
    assertThat(line.holderName()).isEqualTo("Lò Văn Inh");
    assertThat(line.toString()).as("no applicant on the leader's list").doesNotContain("Mỷ");
  }

  @Test
  void a_dossier_due_this_morning_is_late_this_afternoon_and_gone_when_ready() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(day.dueToday(DossierWorld.NA_HY)).extracting(DueLine::id).contains(dossier.id());
    clock.set("2026-08-28T08:00");
    assertThat(day.late(DossierWorld.NA_HY)).extracting(DueLine::id).contains(dossier.id());
    int late = figures.today(DossierWorld.NA_HY).late();
    world.until(dossier, Stage.READY);
    assertThat(day.late(DossierWorld.NA_HY)).extracting(DueLine::id).doesNotContain(dossier.id());
    assertThat(figures.today(DossierWorld.NA_HY).late()).isEqualTo(late - 1);
  }

  @Test
  void a_dossier_that_waits_for_papers_is_under_way_and_on_no_list_of_late_ones() {
    clock.set("2026-10-05T08:00");
    Dossier dossier =
        world.until(
            intakes.receive(
                world.the("intake"),
                world.intake(world.the("intake"), DossierWorld.DISABILITY, "Vừ Thị Mỷ")),
            Stage.APPRAISING);
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            Map.of(1, "Bản photo mờ"),
            world.id("intake"));
    Dossier sent = supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    clock.set("2026-12-30T08:00");
    InHand hand = desk.inHandOf(world.the("intake"));
    assertThat(hand.all()).isPositive();
    assertThat(late(sent)).as("on the leader's page").isFalse();
    assertThat(
            desk.inHandOf(world.the("intake"), DossierFilter.LATE, 1).lines().stream()
                .anyMatch(line -> line.id().equals(sent.id())))
        .as("at the desk")
        .isFalse();
    assertThat(figures.today(DossierWorld.NA_HY).late())
        .isEqualTo(day.late(DossierWorld.NA_HY).size());
    assertThat(desk.inHandOf(world.the("intake"), DossierFilter.ALL, 1).lines())
        .extracting(DossierLine::id)
        .contains(sent.id());
  }

  @Test
  void a_dossier_late_before_its_clock_was_stopped_stays_on_the_list_of_late_ones() {
    clock.set("2026-10-05T08:00");
    Dossier dossier =
        world.until(
            intakes.receive(
                world.the("intake"),
                world.intake(world.the("intake"), DossierWorld.DISABILITY, "Giàng A Páo")),
            Stage.APPRAISING);
    clock.set(OfficeTime.local(dossier.dueAt().plusSeconds(3600)).toString());
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            new Supplements.Request(Map.of(1, "Bản photo mờ"), Map.of()),
            world.id("intake"));
    int late = figures.today(DossierWorld.NA_HY).late();
    Dossier sent =
        supplements.send(world.the("intake"), DossierWorld.seen(proposed), "Chúng tôi xem chậm");
    clock.advance(java.time.Duration.ofDays(3));
    assertThat(figures.today(DossierWorld.NA_HY).late()).isGreaterThanOrEqualTo(late);
    assertThat(late(sent)).isTrue();
    assertThat(figures.today(DossierWorld.NA_HY).late())
        .isEqualTo(day.late(DossierWorld.NA_HY).size());
  }

  private boolean late(Dossier dossier) {
    return day.late(DossierWorld.NA_HY).stream().anyMatch(line -> line.id().equals(dossier.id()));
  }

  @Test
  void todays_figures_add_up_after_random_lives() {
    lives.live(new Random(3), 10, 60);
    TodayCount now = figures.today(DossierWorld.NA_HY);
    assertThat(now.underWay()).isGreaterThanOrEqualTo(now.late() + now.dueToday());
    assertThat(now.late()).isEqualTo(day.late(DossierWorld.NA_HY).size());
    assertThat(now.dueToday()).isEqualTo(day.dueToday(DossierWorld.NA_HY).size());
  }

  @Test
  void received_and_returned_begin_anew_at_midnight() {
    clock.set("2027-03-10T10:00");
    world.until(world.received("Vừ Thị Mỷ"), Stage.RETURNED);
    TodayCount now = figures.today(DossierWorld.NA_HY);
    assertThat(now.received()).isEqualTo(1);
    assertThat(now.returned()).isEqualTo(1);
    clock.set("2027-03-11T00:00");
    now = figures.today(DossierWorld.NA_HY);
    assertThat(now.received()).isZero();
    assertThat(now.returned()).isZero();
  }

  @Test
  void another_units_dossiers_are_not_ours() {
    world.received("Vừ Thị Mỷ");
    assertThat(figures.today(DossierWorld.THANH_NUA)).isEqualTo(TodayCount.NONE);
    assertThat(day.dueToday(DossierWorld.THANH_NUA)).isEmpty();
  }

  @Test
  void who_is_away_stands_there_with_the_stand_in() {
    Actor appraiser = world.the("appraiser");
    clock.set("2026-09-15T08:00");
    attendance.announce(
        appraiser,
        appraiser.officer(),
        TestClock.at("2026-09-15T07:00"),
        TestClock.at("2026-09-16T07:00"),
        AbsenceReason.MISSION,
        world.id("second appraiser"));
    assertThat(day.away(DossierWorld.NA_HY))
        .singleElement()
        .satisfies(line -> assertThat(line.officer().name()).isEqualTo("Vàng Thị Pà"));
    clock.set("2026-09-16T08:00");
    assertThat(day.away(DossierWorld.NA_HY)).isEmpty();
  }
}
