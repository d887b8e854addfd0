package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.procedures.ClockRule;
import vn.motcua.procedures.ClockRules;
import vn.motcua.procedures.LawBook;
import vn.motcua.procedures.LawChoice;
import vn.motcua.procedures.LawDraft;
import vn.motcua.procedures.LawKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/** A pause that begins when the time has run out gives none back, whichever rule counts it. */
@MotCuaTest
class ClockThatRanOutTest {
  private static final LocalDate RESTARTING = LocalDate.of(2026, 11, 3);

  @Autowired DossierWorld world;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired Histories histories;
  @Autowired LawBook laws;
  @Autowired ClockRules rules;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @ParameterizedTest
  @EnumSource
  void papers_asked_for_after_the_due_date_do_not_make_a_late_dossier_one_in_time(ClockRule rule) {
    Dossier late = appraising(rule);
    minutesAfter(late.dueAt(), 1);
    Dossier sent = sent(late);
    clock.set("2026-12-15T08:00");
    Dossier back = came(sent);
    assertThat(back.dueAt()).isEqualTo(late.dueAt());
    assertThat(back.owesApology(clock.instant())).isTrue();
    assertThat(world.until(back, Stage.READY).standing().mark()).isEqualTo(Mark.LATE);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @ParameterizedTest
  @EnumSource
  void asked_for_a_minute_before_the_due_date_they_count_as_ever(ClockRule rule) {
    Dossier dossier = appraising(rule);
    minutesAfter(dossier.dueAt(), -1);
    Dossier sent = sent(dossier);
    clock.set("2026-12-15T08:00");
    assertThat(came(sent).dueAt()).isAfter(clock.instant());
  }

  @Test
  void the_explanation_names_no_pause_that_gave_nothing() {
    Dossier late = world.appraisingDisability();
    clock.set("2026-12-09T08:00");
    Dossier sent = sent(late);
    clock.set("2026-12-15T08:00");
    Dossier back = came(sent);
    assertThat(desk.explanation(back)).isEqualTo(desk.explanation(late));
  }

  /**
   * Ledgers at random, of both rules: a pause from the due date on moves nothing, one before it
   * never moves the date back, and what has not ended moves nothing yet.
   */
  @Test
  void no_ledger_gives_back_time_that_had_run_out() {
    Random chance = new Random(11);
    LegalClock legal =
        new LegalClock(world.appraisingDisability().filing(), WorkingCalendar.usual());
    int late = 0;
    for (int life = 0; life < 400; life++) {
      List<Standstill> ledger = new ArrayList<>();
      Instant at = OfficeTime.instant(LocalDateTime.of(2026, 11, 2, 8, 0));
      for (int seq = 1; seq <= 1 + chance.nextInt(4); seq++) {
        at = at.plus(Duration.ofMinutes(chance.nextInt(40_000)));
        Instant due = legal.due(ledger).dueInstant();
        Instant to = at.plus(Duration.ofMinutes(chance.nextInt(20_000)));
        boolean ended = chance.nextInt(10) > 0;
        ledger.add(
            new Standstill(
                DossierEvent.Kind.SUPPLEMENT_SENT,
                ClockRule.values()[chance.nextInt(ClockRule.values().length)],
                seq,
                at,
                ended ? to : null));
        Instant after = legal.due(ledger).dueInstant();
        if (at.isBefore(due) && ended) {
          assertThat(after).as("%s", ledger).isAfterOrEqualTo(due);
        } else {
          late++;
          assertThat(after).as("%s", ledger).isEqualTo(due);
        }
        at = to;
      }
    }
    assertThat(late).as("the case this is about came up").isGreaterThan(50);
  }

  @Test
  void a_pause_begun_at_the_very_instant_of_the_due_date_is_too_late() {
    LegalClock legal =
        new LegalClock(world.appraisingDisability().filing(), WorkingCalendar.usual());
    Instant due = legal.due(List.of()).dueInstant();
    for (ClockRule rule : ClockRule.values()) {
      assertThat(legal.due(List.of(pause(rule, due))).dueInstant()).isEqualTo(due);
      assertThat(legal.due(List.of(pause(rule, due.minusSeconds(60)))).dueInstant())
          .as("a minute before it, %s", rule)
          .isAfter(due);
    }
  }

  @Test
  void once_an_apology_is_signed_no_later_pause_makes_the_dossier_one_in_time() {
    Dossier told = apologised(world.appraisingDisability(), "2026-12-07T08:00");
    Dossier sent = sent(told);
    clock.set("2026-12-21T08:00");
    Dossier back = came(sent);
    assertThat(back.dueAt()).as("the law gives the wait back").isAfter(clock.instant());
    Dossier ready = world.until(back, Stage.READY);
    assertThat(ready.standing().readyAt()).isBefore(ready.dueAt());
    assertThat(ready.standing().mark()).isEqualTo(Mark.LATE);
    assertThat(world.until(ready, Stage.RETURNED).standing().mark()).isEqualTo(Mark.LATE);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void nor_does_it_help_to_be_quick_after_all() {
    Dossier told = apologised(world.appraisingDisability(), "2026-12-04T08:00");
    Dossier ready = world.until(told, Stage.READY);
    assertThat(ready.standing().readyAt()).isBefore(ready.dueAt());
    assertThat(ready.standing().mark()).isEqualTo(Mark.LATE);
    assertThat(desk.timeline(ready).getLast().event().data()).contains("\"mark\":\"LATE\"");
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void without_an_apology_the_same_life_is_in_time_and_its_fact_says_nothing_of_it() {
    Dossier dossier = world.appraisingDisability();
    clock.set("2026-12-04T08:00");
    Dossier ready = world.until(dossier, Stage.READY);
    assertThat(ready.standing().mark()).isNotEqualTo(Mark.LATE);
    assertThat(desk.timeline(ready).getLast().event().data()).doesNotContain("mark");
  }

  private static Standstill pause(ClockRule rule, Instant from) {
    return new Standstill(
        DossierEvent.Kind.SUPPLEMENT_SENT, rule, 3, from, from.plus(Duration.ofDays(14)));
  }

  private Dossier apologised(Dossier dossier, String when) {
    clock.set(when);
    return lateness.apologise(
        world.the("chairman"),
        DossierWorld.seen(dossier),
        LocalDateTime.of(2026, 12, 30, 16, 0),
        "Hội đồng họp muộn");
  }

  private Dossier sent(Dossier dossier) {
    Dossier proposed =
        supplements.propose(
            world.the("appraiser"),
            DossierWorld.seen(dossier),
            Map.of(1, "Bản mờ, xin lỗi vì chậm"),
            world.id("intake"));
    return supplements.send(
        world.the("intake"), DossierWorld.seen(proposed), "Xin lỗi bà con vì chậm");
  }

  private Dossier came(Dossier sent) {
    return supplements.receive(
        world.the("intake"),
        DossierWorld.seen(sent),
        world.id("appraiser"),
        "Giấy đến sau ngày hẹn");
  }

  private void minutesAfter(Instant instant, long minutes) {
    clock.set(OfficeTime.local(instant.plusSeconds(60 * minutes)).toString());
  }

  /** Received under the rule: on 3 November, and only then, the time begins again. */
  private Dossier appraising(ClockRule rule) {
    if (rule == ClockRule.RESTART) {
      if (rules.ruleFor(DossierWorld.NA_HY, RESTARTING) != ClockRule.RESTART) {
        laws.add(
            administrator(),
            new LawDraft(
                LawKind.SUPPLEMENT,
                "*",
                RESTARTING,
                Optional.of(RESTARTING.plusDays(1)),
                LawChoice.RESTART,
                0,
                "",
                "Nghị quyết của tỉnh, số 9"));
      }
      clock.set("2026-11-03T08:00");
    }
    return world.appraisingDisability();
  }

  private Actor administrator() {
    Actor intake = world.the("intake");
    return new Actor(
        intake.unit(), intake.officer(), intake.name(), EnumSet.of(Role.ADMINISTRATOR));
  }
}
