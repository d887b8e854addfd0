package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/**
 * The server's clock is set back or forward in the middle of the work: no time is ever negative.
 */
@MotCuaTest
class ClockSetBackTest {
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired CalendarChanges calendar;
  @Autowired Histories histories;
  @Autowired DossierStore store;
  @Autowired Alarms alarms;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void a_step_done_before_it_began_used_no_time() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    clock.set("2026-11-01T20:00");
    Dossier after = world.next(dossier);
    assertThat(after.standing().used()).allMatch(used -> used >= 0);
    assertThat(after.standing().stepEnteredAt()).isEqualTo(dossier.standing().stepEnteredAt());
    whole();
  }

  @Test
  void papers_that_came_before_they_were_asked_for_stopped_the_clock_for_no_time() {
    Dossier sent = sent(world.appraisingDisability());
    clock.set("2026-10-26T08:00");
    Dossier back =
        supplements.receive(
            world.the("intake"), DossierWorld.seen(sent), world.id("appraiser"), "");
    assertThat(store.ledger(back))
        .singleElement()
        .satisfies(line -> assertThat(line.to()).isEqualTo(line.from()));
    assertThat(back.dueAt()).isEqualTo(sent.filing().dueAt());
    whole();
  }

  @Test
  void no_fact_is_older_than_the_one_before_it_even_within_a_step() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-11-02T15:00");
    Dossier moved =
        dossiers.reassign(
            world.the("head"),
            DossierWorld.seen(dossier),
            world.id("second appraiser"),
            "Chia việc");
    clock.set("2026-11-02T10:00");
    Dossier corrected =
        lateness.admitFault(
            world.the("second appraiser"), DossierWorld.seen(moved), "Thất lạc một tờ");
    DossierEvent last = desk.timeline(corrected).getLast().event();
    assertThat(last.at()).isEqualTo(TestClock.at("2026-11-02T15:00"));
    assertThat(desk.timeline(corrected).getLast().words()).isEqualTo("Thất lạc một tờ");
    assertThat(world.next(corrected).standing().used().get(2)).as("8 to 15 o'clock").isPositive();
    inOrder(corrected);
    whole();
  }

  @Test
  void whoever_was_overtaken_is_told_so_whatever_the_clock_says() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-11-02T15:00");
    world.next(dossier);
    clock.set("2026-11-02T10:00");
    assertThatThrownBy(() -> world.next(dossier)).isInstanceOf(Overtaken.class);
  }

  @Test
  void a_holiday_decided_by_a_clock_that_was_set_back_is_no_older_than_what_it_moves() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-11-05T15:00");
    Dossier moved =
        dossiers.reassign(
            world.the("head"),
            DossierWorld.seen(dossier),
            world.id("second appraiser"),
            "Chia việc");
    clock.set("2026-11-03T10:00");
    Actor administrator =
        new Actor(DossierWorld.NA_HY, world.id("chairman"), "quản trị", Set.of(Role.ADMINISTRATOR));
    calendar.setDay(
        administrator,
        new DayRule(LocalDate.of(2026, 11, 20), DayRule.Kind.COMPENSATORY, "Nghỉ bù"));
    Dossier after = world.found(moved.id());
    assertThat(after.dueAt()).isAfter(moved.dueAt());
    inOrder(after);
    whole();
    calendar.removeDay(administrator, LocalDate.of(2026, 11, 20));
  }

  private void inOrder(Dossier dossier) {
    assertThat(desk.timeline(dossier).stream().map(entry -> entry.event().at())).isSorted();
  }

  @Test
  void the_time_left_is_told_without_a_minus_sign() {
    Dossier dossier = world.appraisingDisability();
    for (String moment :
        List.of("2020-01-01T00:00", "2026-11-01T03:00", "2026-12-08T08:00", "2031-06-01T12:00")) {
      clock.set(moment);
      TimeLeft left = desk.timeLeft(dossier);
      assertThat(List.of(left.days(), left.hours(), left.minutes()))
          .as(moment)
          .allMatch(part -> part >= 0);
    }
  }

  @Test
  void reminders_after_a_jump_forward_do_not_come_twice_after_the_way_back() {
    world.appraisingDisability();
    clock.set("2026-12-20T08:00");
    assertThat(alarms.sweep()).isPositive();
    clock.set(TestClock.MONDAY_MORNING);
    assertThat(alarms.sweep()).isZero();
    clock.set("2026-12-20T08:00");
    assertThat(alarms.sweep()).isZero();
  }

  /** Lives whose clock jumps by up to ten days either way before every act. */
  @Test
  void whatever_the_clock_does_no_time_is_negative_and_the_history_stays_whole() {
    Random chance = new Random(5);
    for (int life = 0; life < 12; life++) {
      clock.set(TestClock.MONDAY_MORNING);
      Dossier dossier =
          life % 3 == 0 ? sent(world.appraisingDisability()) : world.received("Vừ Thị Mỷ");
      List<Dossier> standings = new ArrayList<>(List.of(dossier));
      while (!dossier.stage().isClosed()) {
        clock.advance(Duration.ofMinutes(chance.nextInt(28_800) - 14_400));
        if (dossier.stage().isUnderWay() && chance.nextInt(3) == 0) {
          dossier =
              dossiers.record(
                  world.holderOf(dossier),
                  DossierWorld.seen(dossier),
                  "dossiers.event.RECORDED",
                  Map.of(),
                  "");
          clock.advance(Duration.ofMinutes(chance.nextInt(2_880) - 1_440));
        }
        dossier =
            dossier.stage() == Stage.AWAITING_SUPPLEMENT
                ? supplements.receive(
                    world.the("intake"), DossierWorld.seen(dossier), world.id("appraiser"), "")
                : next(dossier);
        standings.add(dossier);
      }
      for (Dossier standing : standings) {
        assertThat(standing.standing().used()).allMatch(used -> used >= 0);
        assertThat(standing.standing().stepEnteredAt())
            .isAfterOrEqualTo(standing.filing().receivedAt());
      }
      inOrder(dossier);
      assertThat(store.ledger(dossier))
          .allSatisfy(line -> assertThat(line.to()).isAfterOrEqualTo(line.from()));
    }
    whole();
  }

  /** An act counts as done when the last one was: by then it may be late, and wants a word. */
  private Dossier next(Dossier dossier) {
    Instant last = desk.timeline(dossier).getLast().event().at();
    if (clock.instant().isBefore(last) && dossier.owesApology(last)) {
      clock.set(OfficeTime.local(last).toString());
    }
    return world.next(dossier);
  }

  private Dossier sent(Dossier dossier) {
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            Map.of(1, "Bản mờ"),
            world.id("intake"));
    return supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
  }

  private void whole() {
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }
}
