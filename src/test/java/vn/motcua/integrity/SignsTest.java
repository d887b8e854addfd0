package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.councils.Motion;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Lateness;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.Supplements;
import vn.motcua.shared.Actor;

@MotCuaTest
class SignsTest {
  private static final String TWO_LEVELS = "2.001661";

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Lateness lateness;
  @Autowired Intakes intakes;
  @Autowired Signs signs;
  @Autowired SignSearch search;
  @Autowired TestClock clock;
  @Autowired Owner owner;

  @BeforeEach
  void monday_morning_and_an_empty_desk() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    owner.run("truncate integrity_explanation, integrity_sign");
    owner.run(
        "truncate dossier_outbox, dossier_alarm, dossier_request, dossier_note,"
            + " dossier_applicant, dossier_event, dossier, dossier_number cascade");
  }

  // --- paused in the last hours

  @Test
  void a_clock_stopped_two_hours_before_the_due_time_is_asked_about() {
    Dossier dossier = appraising();
    stoppedForVerification(dossier, Duration.ofHours(2));
    assertThat(found(SignPattern.PAUSE_IN_THE_LAST_HOURS))
        .singleElement()
        .satisfies(sign -> {
          assertThat(sign.dossier()).isEqualTo(dossier.id());
          assertThat(sign.officer()).isEqualTo(world.id("appraiser"));
        });
  }

  @Test
  void a_clock_stopped_in_good_time_or_after_the_due_time_is_not() {
    stoppedForVerification(appraising(), Duration.ofDays(3));
    stoppedForVerification(appraising(), Duration.ofHours(-1));
    assertThat(found(SignPattern.PAUSE_IN_THE_LAST_HOURS)).isEmpty();
  }

  @Test
  void of_a_procedure_of_one_day_only_the_last_quarter_counts_as_the_last_hours() {
    Dossier early = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    Dossier late = world.until(world.received("Giàng A Xa"), Stage.APPRAISING);
    stoppedForVerification(early, Duration.ofHours(3));
    stoppedForVerification(late, Duration.ofHours(1));
    assertThat(found(SignPattern.PAUSE_IN_THE_LAST_HOURS))
        .extracting(Sign::dossier)
        .containsExactly(late.id());
  }

  @Test
  void a_request_for_papers_sent_in_the_last_hours_stops_the_clock_too() {
    Dossier dossier = appraising();
    Dossier proposed = proposed(dossier);
    clock.set("2026-12-08T06:30");
    supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(found(SignPattern.PAUSE_IN_THE_LAST_HOURS))
        .singleElement()
        .satisfies(sign -> assertThat(sign.officer()).isEqualTo(world.id("intake")));
  }

  // --- papers asked for on the last day

  @Test
  void papers_asked_for_on_the_day_the_dossier_is_due_are_asked_about() {
    Dossier dossier = appraising();
    clock.set("2026-12-08T07:45");
    assertThat(DossierWorld.minute(dossier.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 8, 8, 0));
    supplemented(dossier);
    assertThat(found(SignPattern.SUPPLEMENT_ON_THE_LAST_DAY))
        .singleElement()
        .satisfies(sign -> assertThat(sign.officer()).isEqualTo(world.id("appraiser")));
  }

  @Test
  void papers_asked_for_in_the_first_week_are_not() {
    Dossier dossier = appraising();
    clock.set("2026-11-05T09:00");
    supplemented(dossier);
    assertThat(found(SignPattern.SUPPLEMENT_ON_THE_LAST_DAY)).isEmpty();
  }

  @Test
  void a_request_proposed_in_time_and_kept_at_the_centre_until_the_last_day_is_asked_about_there() {
    Dossier dossier = appraising();
    clock.set("2026-11-20T09:00");
    Dossier proposed = proposed(dossier);
    clock.set("2026-12-08T07:45");
    supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(found(SignPattern.SUPPLEMENT_ON_THE_LAST_DAY))
        .singleElement()
        .satisfies(sign -> {
          assertThat(sign.officer()).isEqualTo(world.id("intake"));
          assertThat(sign.at()).isEqualTo(clock.instant());
        });
  }

  @Test
  void proposed_and_sent_on_the_last_day_is_one_question_and_goes_to_who_proposed() {
    Dossier dossier = appraising();
    clock.set("2026-12-08T07:15");
    Dossier proposed = proposed(dossier);
    clock.set("2026-12-08T07:45");
    supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(found(SignPattern.SUPPLEMENT_ON_THE_LAST_DAY))
        .singleElement()
        .satisfies(sign -> assertThat(sign.officer()).isEqualTo(world.id("appraiser")));
  }

  @Test
  void a_request_proposed_on_the_last_day_but_never_sent_is_not() {
    Dossier dossier = appraising();
    clock.set("2026-12-08T07:45");
    proposed(dossier);
    assertThat(found(SignPattern.SUPPLEMENT_ON_THE_LAST_DAY)).isEmpty();
  }

  // --- fault of the office

  @Test
  void an_admitted_fault_is_asked_about_and_work_without_fault_is_not() {
    Dossier dossier = appraising();
    lateness.admitFault(
        world.the("appraiser"), DossierWorld.seen(dossier), "Thất lạc bản chính, đã xin cấp lại");
    world.until(appraising(), Stage.APPROVING);
    assertThat(found(SignPattern.FAULT_ADMITTED))
        .extracting(Sign::dossier)
        .containsExactly(dossier.id());
  }

  // --- recorded long before it was handed over

  @Test
  void a_result_recorded_two_weeks_before_it_was_handed_over_is_asked_about() {
    Dossier ready = slowly(appraising(), Stage.READY);
    clock.advance(Duration.ofDays(14));
    slowly(ready, Stage.RETURNED);
    assertThat(found(SignPattern.RECORDED_LONG_BEFORE_RETURN))
        .singleElement()
        .satisfies(sign -> assertThat(sign.officer()).isEqualTo(world.id("clerk")));
  }

  @Test
  void the_answer_of_a_department_recorded_early_is_a_result_recorded_early() {
    world.offers(TWO_LEVELS, TimeLimit.workingDays(8));
    Actor intake = world.the("intake");
    Dossier outside =
        slowly(
            intakes.receive(intake, world.intake(intake, TWO_LEVELS, "Lò Thị Mai")), Stage.OUTSIDE);
    Dossier ready = slowly(outside, Stage.READY);
    clock.advance(Duration.ofDays(14));
    slowly(ready, Stage.RETURNED);
    assertThat(found(SignPattern.RECORDED_LONG_BEFORE_RETURN))
        .singleElement()
        .satisfies(sign -> {
          assertThat(sign.dossier()).isEqualTo(ready.id());
          assertThat(sign.officer()).isEqualTo(intake.officer());
        });
  }

  @Test
  void a_refusal_made_ready_and_left_lying_is_asked_about_as_well() {
    Dossier approving = slowly(appraising(), Stage.APPROVING);
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(world.concluded(world.the("chairman"), approving, Motion.REFUSED)),
            world.id("clerk"),
            "Không đủ điều kiện");
    slowly(refused, Stage.READY);
    clock.advance(Duration.ofDays(11));
    assertThat(found(SignPattern.RECORDED_LONG_BEFORE_RETURN))
        .extracting(Sign::dossier)
        .containsExactly(refused.id());
  }

  @Test
  void a_result_fetched_within_the_week_is_not() {
    Dossier ready = slowly(appraising(), Stage.READY);
    clock.advance(Duration.ofDays(6));
    assertThat(found(SignPattern.RECORDED_LONG_BEFORE_RETURN)).isEmpty();
    slowly(ready, Stage.RETURNED);
    clock.advance(Duration.ofDays(30));
    assertThat(found(SignPattern.RECORDED_LONG_BEFORE_RETURN)).isEmpty();
  }

  // --- all steps closed within a minute

  @Test
  void five_officers_who_all_finish_within_the_same_minute_are_asked_about() {
    Dossier dossier = world.until(appraisingAtOnce(), Stage.READY);
    assertThat(found(SignPattern.STEPS_WITHIN_A_MINUTE))
        .extracting(Sign::dossier)
        .containsExactly(dossier.id());
  }

  @Test
  void steps_of_some_minutes_each_are_not() {
    slowly(appraisingAtOnce(), Stage.READY);
    assertThat(found(SignPattern.STEPS_WITHIN_A_MINUTE)).isEmpty();
  }

  @Test
  void a_procedure_settled_on_the_spot_is_excepted() {
    Dossier dossier = world.until(appraisingAtOnce(), Stage.READY);
    owner.run("update dossier set on_the_spot = true where id = ?", dossier.id());
    assertThat(found(SignPattern.STEPS_WITHIN_A_MINUTE)).isEmpty();
  }

  // --- an officer whose pauses are far from the colleagues'

  @Test
  void an_appraiser_who_pauses_every_dossier_beside_one_who_never_does_is_asked_about() {
    appraisedBy("second appraiser", 10, 0);
    appraisedBy("appraiser", 6, 5);
    assertThat(found(SignPattern.PAUSES_FAR_FROM_PEERS))
        .hasSize(5)
        .allSatisfy(sign -> assertThat(sign.officer()).isEqualTo(world.id("appraiser")));
  }

  @Test
  void two_appraisers_who_pause_alike_are_not() {
    appraisedBy("second appraiser", 10, 6);
    appraisedBy("appraiser", 10, 7);
    assertThat(found(SignPattern.PAUSES_FAR_FROM_PEERS)).isEmpty();
  }

  @Test
  void four_pauses_are_too_few_to_say_anything_and_so_is_an_office_without_colleagues() {
    appraisedBy("second appraiser", 10, 0);
    appraisedBy("appraiser", 4, 4);
    assertThat(found(SignPattern.PAUSES_FAR_FROM_PEERS)).isEmpty();
    monday_morning_and_an_empty_desk();
    appraisedBy("appraiser", 8, 8);
    assertThat(found(SignPattern.PAUSES_FAR_FROM_PEERS)).isEmpty();
  }

  private List<Sign> found(SignPattern pattern) {
    signs.look();
    Instant later = clock.instant().plus(Duration.ofDays(365));
    return search.open(SignScope.ofUnit(DossierWorld.NA_HY, world.id("chairman"), later)).stream()
        .filter(sign -> sign.pattern() == pattern)
        .toList();
  }

  private Dossier received() {
    return intakes.receive(
        world.the("intake"),
        world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
  }

  private Dossier appraising() {
    return slowly(received(), Stage.APPRAISING);
  }

  private Dossier appraisingAtOnce() {
    return world.until(received(), Stage.APPRAISING);
  }

  /** Moved on with ten minutes between the steps. */
  private Dossier slowly(Dossier dossier, Stage stage) {
    Dossier now = dossier;
    while (now.stage() != stage) {
      now = world.next(now);
      clock.advance(Duration.ofMinutes(10));
    }
    return now;
  }

  private Dossier proposed(Dossier dossier) {
    return supplements.propose(
        world.holderOf(dossier),
        DossierWorld.seen(dossier),
        Map.of(1, "Bản photo mờ, không đọc được số"),
        world.id("intake"));
  }

  private void supplemented(Dossier dossier) {
    supplements.send(world.the("intake"), DossierWorld.seen(proposed(dossier)), "");
  }

  /** So many dossiers appraised by the officer, so many of them with a request for papers. */
  private void appraisedBy(String who, int howMany, int paused) {
    for (int i = 0; i < howMany; i++) {
      Dossier assigning = world.until(received(), Stage.ASSIGNING);
      Dossier dossier =
          dossiers.handOver(world.the("head"), DossierWorld.seen(assigning), world.id(who), "");
      if (i < paused) {
        supplemented(dossier);
      } else {
        world.next(dossier);
      }
      clock.advance(Duration.ofMinutes(1));
    }
  }

  /** The fact as the history would tell it: the law book has no pause for these procedures. */
  private void stoppedForVerification(Dossier dossier, Duration before) {
    owner.run(
        """
        insert into dossier_event
        select unit_id, dossier_id, seq + 1, 'VERIFICATION_ASKED', ?, ?, 'VERIFYING', step, holder,
               null, null, '{}', sha256(hash)
          from dossier_event
         where dossier_id = ? order by seq desc limit 1
        """,
        RootStore.utc(dossier.dueAt().minus(before)),
        dossier.holder(),
        dossier.id());
    clock.set("2026-12-08T08:00");
  }
}
