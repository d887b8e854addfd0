package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.MotCuaTest;
import vn.motcua.organisation.Desks;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Units;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanProgress;
import vn.motcua.programme.Plans;
import vn.motcua.programme.Standing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.surveys.Round;
import vn.motcua.surveys.SurveyResults;
import vn.motcua.surveys.SurveyRounds;
import vn.motcua.surveys.UnitResult;

/** The province of the demonstration: somebody who looks on and steers, a plan, a survey. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoProvinceTest {
  @Autowired DemoOffices offices;
  @Autowired Officers officers;
  @Autowired Desks desks;
  @Autowired Units units;
  @Autowired Plans plans;
  @Autowired SurveyRounds rounds;
  @Autowired SurveyResults results;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  @Test
  void one_officer_of_the_province_looks_on_and_steers_and_there_is_no_desk() {
    assertThat(officers.active(DemoStaff.DIEN_BIEN))
        .singleElement()
        .satisfies(one ->
            assertThat(one.roles()).isEqualTo(Set.of(Role.PROVINCE_OBSERVER, Role.STEERING)));
    assertThat(desks.of(DemoStaff.DIEN_BIEN)).isEmpty();
    assertThat(units.served()).extracting(unit -> unit.id()).doesNotContain(DemoStaff.DIEN_BIEN);
    assertThat(DemoStaff.signIns())
        .filteredOn(one -> one.unitCode().equals("11"))
        .singleElement()
        .satisfies(one -> assertThat(one.roles()).isEqualTo("PROVINCE_OBSERVER STEERING"));
  }

  @Test
  void hiring_again_hires_nobody() {
    transaction.executeWithoutResult(status -> offices.load());
    assertThat(officers.active(DemoStaff.DIEN_BIEN)).hasSize(1);
  }

  @Test
  void the_plan_has_the_shape_of_the_article_and_says_that_it_is_an_example() {
    Plan plan = plan();
    assertThat(plan.title()).startsWith("Minh họa").contains("Hồng Ngự");
    PlanProgress progress = plan.progress(OfficeTime.date(clock.instant()));
    assertThat(progress.fields()).isEqualTo(7);
    assertThat(progress.tasks()).isEqualTo(new PlanProgress.Share(26, 16, 10, 0));
    assertThat(progress.activities()).isEqualTo(new PlanProgress.Share(39, 21, 18, 0));
  }

  @Test
  void two_of_its_activities_are_late_and_none_was_told_by_somebody_else() {
    Plan plan = plan();
    var today = OfficeTime.date(clock.instant());
    assertThat(plan.activities().stream().filter(one -> one.isLate(today)))
        .hasSize(2)
        .allMatch(one -> one.standing() == Standing.UNDER_WAY);
    for (PlanActivity activity : plan.activities()) {
      assertThat(plans.acts(plan, activity))
          .as(activity.place())
          .hasSize(activity.parts().size())
          .allMatch(act -> act.at().isBefore(clock.instant()));
    }
  }

  @Test
  void a_commune_reads_what_its_people_said_and_no_score_of_fewer_than_five() {
    for (var unit : List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA)) {
      List<UnitResult> shown = results.of(unit);
      assertThat(shown)
          .singleElement()
          .satisfies(result -> {
            assertThat(result.share().drawn()).isEqualTo(16);
            assertThat(result.share().answered()).isBetween(5, 16);
            assertThat(result.satisfied().whole()).isPositive();
          });
    }
  }

  @Test
  void the_round_has_ended_was_drawn_by_lot_and_can_be_drawn_again() {
    Actor team = steering();
    Round round = rounds.rounds(team).getFirst();
    assertThat(round.isClosed()).isTrue();
    assertThat(round.isEndedEarly()).isFalse();
    assertThat(rounds.isSampleAsDrawn(team, round.id(), DemoStaff.NA_HY)).isTrue();
  }

  private Plan plan() {
    Actor steering = steering();
    return plans.plan(steering, steering.unit(), plans.plans(steering).getFirst().id());
  }

  private Actor steering() {
    return DemoCrew.of(DemoStaff.DIEN_BIEN, officers).titled("Chuyên viên");
  }
}
