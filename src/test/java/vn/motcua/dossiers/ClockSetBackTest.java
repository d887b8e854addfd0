package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;

/**
 * The server's clock is set back or forward in the middle of the work: no time is ever negative.
 */
@MotCuaTest
class ClockSetBackTest {
  @Autowired DossierWorld world;
  @Autowired Supplements supplements;
  @Autowired Histories histories;
  @Autowired DossierStore store;
  @Autowired Intakes intakes;
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
    Dossier sent = sent(appraising());
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
  void the_time_left_is_told_without_a_minus_sign() {
    Dossier dossier = appraising();
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
    appraising();
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
      Dossier dossier = life % 3 == 0 ? sent(appraising()) : world.received("Vừ Thị Mỷ");
      List<Dossier> standings = new ArrayList<>(List.of(dossier));
      while (!dossier.stage().isClosed()) {
        clock.advance(Duration.ofMinutes(chance.nextInt(28_800) - 14_400));
        dossier =
            dossier.stage() == Stage.AWAITING_SUPPLEMENT
                ? supplements.receive(
                    world.the("intake"), DossierWorld.seen(dossier), world.id("appraiser"), "")
                : world.next(dossier);
        standings.add(dossier);
      }
      for (Dossier standing : standings) {
        assertThat(standing.standing().used()).allMatch(used -> used >= 0);
        assertThat(standing.standing().stepEnteredAt())
            .isAfterOrEqualTo(standing.filing().receivedAt());
      }
      assertThat(store.ledger(dossier))
          .allSatisfy(line -> assertThat(line.to()).isAfterOrEqualTo(line.from()));
    }
    whole();
  }

  private Dossier appraising() {
    return world.until(
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh")),
        Stage.APPRAISING);
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
