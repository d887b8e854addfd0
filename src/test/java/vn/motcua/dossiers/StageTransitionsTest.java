package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTransitionsTest {
  /** Every pair of stage and act that is possible; all the others must be impossible. */
  private static final Map<Stage, Set<Act>> POSSIBLE = new EnumMap<>(Stage.class);

  static {
    POSSIBLE.put(
        Stage.AT_INTAKE,
        EnumSet.of(Act.HAND_OVER, Act.WITHDRAW, Act.REASSIGN, Act.CORRECT, Act.REPRINT));
    Set<Act> work =
        EnumSet.of(
            Act.HAND_OVER, Act.SEND_BACK, Act.WITHDRAW, Act.REASSIGN, Act.CORRECT, Act.REPRINT);
    POSSIBLE.put(Stage.ASSIGNING, work);
    POSSIBLE.put(Stage.APPRAISING, work);
    POSSIBLE.put(Stage.REVIEWING, work);
    POSSIBLE.put(
        Stage.APPROVING,
        EnumSet.of(
            Act.APPROVE,
            Act.REFUSE,
            Act.SEND_BACK,
            Act.WITHDRAW,
            Act.REASSIGN,
            Act.CORRECT,
            Act.REPRINT));
    POSSIBLE.put(
        Stage.SEALING, EnumSet.of(Act.SEAL, Act.SEND_BACK, Act.REASSIGN, Act.CORRECT, Act.REPRINT));
    POSSIBLE.put(Stage.READY, EnumSet.of(Act.RETURN, Act.REASSIGN, Act.CORRECT, Act.REPRINT));
    POSSIBLE.put(Stage.RETURNED, EnumSet.noneOf(Act.class));
    POSSIBLE.put(Stage.WITHDRAWN, EnumSet.noneOf(Act.class));
  }

  @ParameterizedTest
  @EnumSource
  void every_stage_has_a_verdict_on_every_act(Stage stage) {
    for (Act act : Act.values()) {
      assertThat(StageTransitions.of(stage, act).isPresent())
          .as("%s at %s", act, stage)
          .isEqualTo(POSSIBLE.get(stage).contains(act));
    }
  }

  @Test
  void an_act_at_a_stage_has_one_row_only() {
    for (Stage stage : Stage.values()) {
      for (Act act : Act.values()) {
        assertThat(
                StageTransitions.all().stream()
                    .filter(row -> row.act() == act && row.from().contains(stage)))
            .as("%s at %s", act, stage)
            .hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void every_kind_of_event_comes_from_exactly_one_act() {
    assertThat(StageTransitions.all().stream().map(StageTransitions.Transition::event))
        .containsExactlyInAnyOrder(DossierEvent.Kind.values());
    assertThat(StageTransitions.all().stream().map(StageTransitions.Transition::act))
        .containsExactlyInAnyOrder(Act.values());
  }

  @Test
  void what_takes_something_from_the_citizen_or_a_colleague_needs_a_reason() {
    assertThat(
            StageTransitions.all().stream()
                .filter(StageTransitions.Transition::needsReason)
                .map(StageTransitions.Transition::act))
        .containsExactlyInAnyOrder(
            Act.SEND_BACK, Act.REFUSE, Act.WITHDRAW, Act.REASSIGN, Act.CORRECT);
  }

  @Test
  void the_stages_map_to_the_states_of_the_national_portal() {
    assertThat(Arrays.stream(Stage.values()).map(Stage::portalState))
        .containsExactly(2, 4, 4, 4, 4, 4, 9, 10, 7);
  }

  @Test
  void only_what_is_returned_or_withdrawn_is_closed() {
    assertThat(Arrays.stream(Stage.values()).filter(Stage::isClosed))
        .containsExactly(Stage.RETURNED, Stage.WITHDRAWN);
  }
}
