package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.web.Message;

/** Workflows of two levels: which part is ours, which the province's (3 + 5, 10 + 15 days). */
class WorkflowPartsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Duration DAY = Duration.ofHours(8);

  @Test
  void help_for_a_victim_takes_the_commune_three_days_and_the_province_five() {
    Workflow workflow = shipped("2.001661");
    assertThat(workflow.hasOutside()).isTrue();
    assertThat(workflow.parts())
        .extracting(Workflow.Part::outside)
        .containsExactly(false, true, false);
    assertThat(workflow.amount(false)).isEqualByComparingTo("3");
    assertThat(workflow.amount(true)).isEqualByComparingTo("5");
    assertThat(workflow.parts().get(0).amount()).isEqualByComparingTo("3");
    assertThat(workflow.parts().get(2).amount()).isEqualByComparingTo("0");
  }

  @Test
  void a_place_in_a_social_home_takes_the_commune_ten_days_and_the_province_fifteen() {
    Workflow workflow = shipped("2.000286");
    assertThat(workflow.amount(false)).isEqualByComparingTo("10");
    assertThat(workflow.amount(true)).isEqualByComparingTo("15");
    assertThat(workflow.parts().get(1).steps()).hasSize(7);
    assertThat(workflow.parts().get(1).first().name()).isEqualTo("Phân công");
  }

  @Test
  void the_parts_of_the_time_are_as_decided_when_the_whole_is_as_decided() {
    Workflow workflow = shipped("2.001661");
    List<Duration> times = workflow.allot(DAY.multipliedBy(8), DAY);
    assertThat(workflow.timeOf(workflow.parts().get(0), times)).isEqualTo(DAY.multipliedBy(3));
    assertThat(workflow.timeOf(workflow.parts().get(1), times)).isEqualTo(DAY.multipliedBy(5));
    assertThat(workflow.timeOf(workflow.parts().get(2), times)).isEqualTo(Duration.ZERO);
  }

  @Test
  void a_workflow_of_one_level_is_one_part_and_ours() {
    Workflow workflow = shipped("1.012994");
    assertThat(workflow.hasOutside()).isFalse();
    assertThat(workflow.parts()).singleElement().matches(part -> !part.outside());
    assertThat(workflow.amount(true)).isZero();
  }

  @Test
  void the_file_leaves_our_hands_after_our_signature_and_seal() {
    for (String code : List.of("2.001661", "2.000286")) {
      List<WorkflowStep> ours = shipped(code).parts().getFirst().steps();
      assertThat(ours).extracting(WorkflowStep::kind).contains(StepKind.APPROVE);
      assertThat(ours.getLast().kind()).isEqualTo(StepKind.REGISTER_AND_SEAL);
    }
  }

  @Test
  void receiving_and_returning_stay_with_the_commune() {
    assertThat(problems(outside(0))).containsOnlyKeys("steps");
    assertThat(problems(outside(6))).containsOnlyKeys("steps");
    assertThat(problems(outside(2, 3, 4))).isEmpty();
    assertThat(problems(outside())).isEmpty();
  }

  @Test
  void another_agency_is_named_so_that_the_citizen_knows_where_the_file_is() {
    List<WorkflowStep> steps = new ArrayList<>(outside(3).steps());
    steps.set(3, with(steps.get(3), true, ""));
    assertThat(problems(new WorkflowDraft(Workflow.Unit.SHARE, "", steps)))
        .containsOnlyKeys("step-4");
  }

  @Test
  void whatever_is_outside_the_parts_hold_every_step_once_and_all_of_the_time() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      int[] outside = random.ints(random.nextInt(6), 1, 6).distinct().toArray();
      Workflow workflow =
          new Workflow(new UUID(1, round), Workflow.Unit.SHARE, "", outside(outside).steps());
      assertThat(workflow.parts().stream().flatMap(part -> part.steps().stream()))
          .containsExactlyElementsOf(workflow.steps());
      assertThat(workflow.amount(true).add(workflow.amount(false)))
          .isEqualByComparingTo(workflow.total());
      for (int i = 1; i < workflow.parts().size(); i++) {
        assertThat(workflow.parts().get(i).outside())
            .isNotEqualTo(workflow.parts().get(i - 1).outside());
      }
    }
  }

  @Test
  void held_by_hands_the_department_has_its_five_days_at_once_and_nothing_is_lost() {
    Workflow workflow = shipped("2.001661");
    List<Duration> times = workflow.inHands(workflow.allot(DAY.multipliedBy(8), DAY));
    assertThat(times.get(6)).isEqualTo(DAY.multipliedBy(5));
    assertThat(times.subList(7, 12)).containsOnly(Duration.ZERO);
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int[] outside = random.ints(random.nextInt(6), 1, 6).distinct().toArray();
      Workflow any =
          new Workflow(new UUID(1, round), Workflow.Unit.SHARE, "", outside(outside).steps());
      List<Duration> allotted = any.allot(Duration.ofHours(1 + random.nextInt(200)), DAY);
      List<Duration> held = any.inHands(allotted);
      assertThat(sum(held)).isEqualTo(sum(allotted));
      any.parts()
          .forEach(
              part -> assertThat(any.timeOf(part, held)).isEqualTo(any.timeOf(part, allotted)));
    }
  }

  @Test
  void behind_the_department_comes_our_next_step_and_before_ours_its_whole_part() {
    Workflow workflow = shipped("2.001661");
    assertThat(workflow.nextOurs(7)).isEqualTo(12);
    assertThat(workflow.nextOurs(6)).isEqualTo(12);
    assertThat(workflow.nextOurs(1)).isEqualTo(2);
    assertThat(workflow.previous(12)).isEqualTo(7);
    assertThat(workflow.previous(7)).isEqualTo(6);
    assertThat(workflow.previous(2)).isEqualTo(1);
    assertThat(workflow.partOf(9).first().order()).isEqualTo(7);
  }

  @Test
  void the_department_decides_unless_we_still_sign_behind_it() {
    assertThat(shipped("2.001661").isDecidedOutside(7)).isTrue();
    Workflow asked = new Workflow(new UUID(1, 2), Workflow.Unit.SHARE, "", outside(2).steps());
    assertThat(asked.isDecidedOutside(3)).isFalse();
  }

  private static Duration sum(List<Duration> times) {
    return times.stream().reduce(Duration.ZERO, Duration::plus);
  }

  private static Map<String, Message> problems(WorkflowDraft draft) {
    return WorkflowRules.problems(draft, Optional.of(TimeLimit.workingDays(8)), TODAY, TODAY);
  }

  private static WorkflowDraft outside(int... places) {
    List<WorkflowStep> steps = new ArrayList<>(WorkflowDraft.standard().steps());
    for (int place : places) {
      steps.set(place, with(steps.get(place), true, "Sở Y tế"));
    }
    return new WorkflowDraft(Workflow.Unit.SHARE, "", steps);
  }

  private static WorkflowStep with(WorkflowStep step, boolean outside, String holder) {
    BigDecimal amount = step.amount();
    return new WorkflowStep(
        step.order(),
        step.kind(),
        step.role(),
        step.name(),
        holder,
        amount,
        step.counts(),
        outside);
  }

  private static Workflow shipped(String code) {
    return ShippedCatalogue.workflows(ShippedCatalogue.read(ShippedCatalogue.WORKFLOWS)).stream()
        .filter(workflow -> workflow.code().equals(code))
        .map(ShippedWorkflow::draft)
        .map(draft -> new Workflow(new UUID(1, 1), draft.unit(), draft.source(), draft.steps()))
        .findFirst()
        .orElseThrow();
  }
}
