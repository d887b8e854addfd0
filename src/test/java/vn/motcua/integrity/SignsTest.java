package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;

/** What stops the clock near its end, and whose dossiers do so oftener than others'. */
class SignsTest extends SignStories {
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
}
