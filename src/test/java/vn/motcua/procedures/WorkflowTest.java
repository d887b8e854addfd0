package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WorkflowTest {
  private static final Duration DAY = Duration.ofHours(8);
  private static final List<ShippedWorkflow> SHIPPED =
      ShippedCatalogue.workflows(ShippedCatalogue.read(ShippedCatalogue.WORKFLOWS));

  @Test
  void the_default_divides_the_time_5_5_60_15_10_5_0() {
    Workflow workflow = workflow(WorkflowDraft.standard());
    assertThat(workflow.allot(DAY.multipliedBy(10), DAY))
        .containsExactly(
            Duration.ofHours(4),
            Duration.ofHours(4),
            Duration.ofHours(48),
            Duration.ofHours(12),
            Duration.ofHours(8),
            Duration.ofHours(4),
            Duration.ZERO);
    assertThat(workflow.steps()).extracting(WorkflowStep::kind).containsExactly(StepKind.values());
  }

  @Test
  void shares_of_any_time_add_up_to_it_exactly() {
    Workflow workflow = workflow(WorkflowDraft.standard());
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      Duration legal = Duration.ofSeconds(random.nextInt(10_000_000));
      List<Duration> parts = workflow.allot(legal, DAY);
      assertThat(parts.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(legal);
      assertThat(parts).noneMatch(Duration::isNegative);
    }
  }

  @Test
  void hours_of_a_decision_stand_as_decided_when_they_fit() {
    Workflow workflow = shipped("1.012994");
    assertThat(workflow.allot(DAY.multipliedBy(22), DAY))
        .extracting(Duration::toHours)
        .containsExactly(4L, 4L, 112L, 24L, 16L, 8L, 0L);
  }

  @Test
  void what_exceeds_the_legal_time_is_shortened_in_proportion() {
    Workflow workflow = shipped("1.004944");
    List<Duration> parts = workflow.allot(Duration.ofHours(20), DAY);
    assertThat(parts.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofHours(20));
    assertThat(parts.get(2)).isEqualTo(Duration.ofHours(8));
  }

  @Test
  void every_decided_sum_is_the_total_the_decision_names() {
    for (ShippedWorkflow shipped : SHIPPED) {
      BigDecimal total = workflow(shipped.draft()).total();
      assertThat(total).isEqualByComparingTo(shipped.node().path("total").decimalValue());
    }
  }

  @Test
  void every_step_of_every_decision_is_a_standard_step_and_returning_comes_last() {
    assertThat(SHIPPED).hasSize(9);
    for (ShippedWorkflow shipped : SHIPPED) {
      List<WorkflowStep> steps = shipped.draft().steps();
      assertThat(steps.getFirst().kind()).isEqualTo(StepKind.RECEIVE);
      assertThat(steps.getLast().kind()).isEqualTo(StepKind.RETURN);
      assertThat(steps.getLast().counts()).isFalse();
      assertThat(steps).extracting(WorkflowStep::kind).contains(StepKind.APPROVE);
    }
  }

  @Test
  void a_linked_procedure_has_steps_outside_the_unit() {
    assertThat(shipped("2.001661").steps()).filteredOn(WorkflowStep::outside).hasSize(5);
    assertThat(shipped("2.000286").steps()).filteredOn(WorkflowStep::outside).hasSize(7);
  }

  @Test
  void words_no_step_is_known_for_are_an_error_and_not_a_guess() {
    assertThatThrownBy(() -> StepRules.kindOf("Đi uống trà"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_standard_order_and_every_decided_one_is_accepted() {
    assertThat(problem(WorkflowDraft.standard().steps())).isEmpty();
    for (ShippedWorkflow shipped : SHIPPED) {
      assertThat(problem(shipped.draft().steps())).as(shipped.code()).isEmpty();
    }
  }

  @Test
  void a_step_out_of_its_place_is_refused_with_its_number() {
    assertThat(problem(order(0, 1, 2, 3, 5, 4, 6))).contains("procedures.problem.order.seal");
    assertThat(problem(order(0, 1, 6, 2, 3, 4, 5, 6))).contains("procedures.problem.order.return");
    assertThat(problem(order(0, 1, 0, 2, 3, 4, 5, 6))).contains("procedures.problem.order.receive");
    assertThat(problem(order(1, 2, 3, 4, 5, 6))).contains("procedures.problem.order");
    assertThat(problem(order(0, 1, 2, 3, 4, 6))).as("nothing to seal").isEmpty();
    assertThat(problem(order(0, 1, 2, 4, 2, 4, 5, 6))).as("approved twice").isEmpty();
  }

  private static List<WorkflowStep> order(int... kinds) {
    List<WorkflowStep> standard = WorkflowDraft.standard().steps();
    return java.util.Arrays.stream(kinds).mapToObj(standard::get).toList();
  }

  private static java.util.Optional<String> problem(List<WorkflowStep> steps) {
    java.time.LocalDate day = java.time.LocalDate.of(2026, 11, 2);
    return java.util.Optional.ofNullable(
            WorkflowRules.problems(
                    new WorkflowDraft(Workflow.Unit.SHARE, "", steps),
                    java.util.Optional.empty(),
                    day,
                    day)
                .get("steps"))
        .map(vn.motcua.web.Message::key);
  }

  private static Workflow shipped(String code) {
    return SHIPPED.stream()
        .filter(workflow -> workflow.code().equals(code))
        .map(workflow -> workflow(workflow.draft()))
        .findFirst()
        .orElseThrow();
  }

  private static Workflow workflow(WorkflowDraft draft) {
    return new Workflow(new UUID(0, 1), draft.unit(), draft.source(), draft.steps());
  }
}
