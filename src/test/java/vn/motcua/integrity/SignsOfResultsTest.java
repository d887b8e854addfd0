package vn.motcua.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.motcua.councils.Motion;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;

/** What was recorded: a fault admitted, a result that lay waiting. */
class SignsOfResultsTest extends SignStories {
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
}
