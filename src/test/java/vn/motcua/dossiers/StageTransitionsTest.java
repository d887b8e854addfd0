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
    Set<Act> always =
        EnumSet.of(Act.REASSIGN, Act.CORRECT, Act.RECORD, Act.REPRINT, Act.ADMIT_FAULT);
    Set<Act> running = and(always, Act.APOLOGISE, Act.RECKON_AGAIN);
    Set<Act> undecided = and(running, Act.WITHDRAW, Act.STOP);
    Set<Act> appraised =
        and(
            undecided,
            Act.HAND_OVER,
            Act.SEND_BACK,
            Act.PROPOSE_SUPPLEMENT,
            Act.ASK_VERIFICATION,
            Act.OPEN_FINANCIAL_DUTY);
    Set<Act> paused = and(always, Act.APOLOGISE, Act.WITHDRAW, Act.STOP);
    POSSIBLE.put(Stage.AT_INTAKE, and(undecided, Act.HAND_OVER));
    POSSIBLE.put(Stage.ASSIGNING, and(undecided, Act.HAND_OVER, Act.SEND_BACK));
    POSSIBLE.put(Stage.APPRAISING, appraised);
    POSSIBLE.put(Stage.REVIEWING, appraised);
    POSSIBLE.put(Stage.APPROVING, and(undecided, Act.APPROVE, Act.REFUSE, Act.SEND_BACK));
    POSSIBLE.put(Stage.SEALING, and(running, Act.SEAL, Act.SEND_BACK));
    POSSIBLE.put(Stage.OUTSIDE, and(undecided, Act.TAKE_ANSWER, Act.TAKE_REFUSAL, Act.SEND_BACK));
    POSSIBLE.put(Stage.READY, and(always, Act.RETURN));
    POSSIBLE.put(
        Stage.SUPPLEMENT_PROPOSED, and(undecided, Act.SEND_SUPPLEMENT, Act.DECLINE_SUPPLEMENT));
    POSSIBLE.put(
        Stage.AWAITING_SUPPLEMENT, and(paused, Act.RECEIVE_SUPPLEMENT, Act.END_SUPPLEMENT));
    POSSIBLE.put(Stage.VERIFYING, and(paused, Act.END_VERIFICATION));
    POSSIBLE.put(Stage.FINANCIAL_DUTY, and(paused, Act.SETTLE_FINANCIAL_DUTY));
    POSSIBLE.put(Stage.RETURNED, EnumSet.noneOf(Act.class));
    POSSIBLE.put(Stage.WITHDRAWN, EnumSet.noneOf(Act.class));
    POSSIBLE.put(Stage.STOPPED, EnumSet.noneOf(Act.class));
  }

  private static Set<Act> and(Set<Act> some, Act... more) {
    EnumSet<Act> all = EnumSet.copyOf(some);
    all.addAll(Set.of(more));
    return all;
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
            Act.SEND_BACK,
            Act.REFUSE,
            Act.TAKE_REFUSAL,
            Act.WITHDRAW,
            Act.STOP,
            Act.REASSIGN,
            Act.CORRECT,
            Act.PROPOSE_SUPPLEMENT,
            Act.DECLINE_SUPPLEMENT,
            Act.END_SUPPLEMENT,
            Act.ASK_VERIFICATION,
            Act.OPEN_FINANCIAL_DUTY,
            Act.APOLOGISE,
            Act.ADMIT_FAULT,
            Act.RECKON_AGAIN);
  }

  @Test
  void the_stages_map_to_the_states_of_the_national_portal() {
    assertThat(Arrays.stream(Stage.values()).map(Stage::portalState))
        .containsExactly(2, 4, 4, 4, 4, 4, 4, 9, 4, 5, 4, 6, 10, 7, 8);
  }

  @Test
  void only_what_is_returned_withdrawn_or_stopped_is_closed() {
    assertThat(Arrays.stream(Stage.values()).filter(Stage::isClosed))
        .containsExactly(Stage.RETURNED, Stage.WITHDRAWN, Stage.STOPPED);
  }

  @Test
  void the_clock_stands_still_only_while_somebody_outside_is_waited_for() {
    assertThat(Arrays.stream(Stage.values()).filter(Stage::isPaused))
        .containsExactly(Stage.AWAITING_SUPPLEMENT, Stage.VERIFYING, Stage.FINANCIAL_DUTY);
    for (StageTransitions.Transition row : StageTransitions.all()) {
      assertThat(row.event().stopsTheClock())
          .as("%s", row.act())
          .isEqualTo(row.to().stage().filter(Stage::isPaused).isPresent());
      assertThat(row.event().startsTheClock())
          .as("%s", row.act())
          .isEqualTo(
              row.to() == Target.STEP_ITSELF && row.from().stream().allMatch(Stage::isPaused));
    }
  }
}
