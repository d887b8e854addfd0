package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of moves: nothing is a dead end before its time, and nothing leads out of an end. */
class FeedbackTransitionsTest {
  @Test
  void every_act_has_a_row_and_no_stage_has_two_rows_for_one_act() {
    assertThat(FeedbackTransitions.all())
        .extracting(FeedbackTransitions.Transition::act)
        .containsAll(EnumSet.allOf(FeedbackAct.class));
    for (FeedbackStage stage : FeedbackStage.values()) {
      for (FeedbackAct act : FeedbackAct.values()) {
        assertThat(
                FeedbackTransitions.all().stream()
                    .filter(row -> row.act() == act && row.from().contains(stage)))
            .as("%s at %s", act, stage)
            .hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FeedbackStage.class)
  void what_is_open_comes_to_an_end_and_every_stage_can_be_reached(FeedbackStage stage) {
    Set<FeedbackStage> reached = EnumSet.of(FeedbackStage.RECEIVED);
    boolean grew = true;
    while (grew) {
      grew =
          FeedbackTransitions.all().stream()
              .filter(row -> row.from().stream().anyMatch(reached::contains))
              .flatMap(row -> row.to().stream())
              .toList()
              .stream()
              .map(reached::add)
              .reduce(false, Boolean::logicalOr);
    }
    assertThat(reached).contains(stage);
    if (stage.isOpen()) {
      assertThat(FeedbackTransitions.all())
          .anyMatch(
              row -> row.from().contains(stage) && row.to().filter(to -> !to.isOpen()).isPresent());
    }
  }

  @Test
  void only_the_sender_opens_what_was_closed_and_nothing_leaves_the_legal_path() {
    for (FeedbackStage stage : FeedbackStage.values()) {
      for (FeedbackAct act : FeedbackAct.values()) {
        FeedbackTransitions.of(stage, act)
            .filter(row -> !stage.isOpen() && row.to().filter(FeedbackStage::isOpen).isPresent())
            .ifPresent(
                row -> assertThat(row.who()).containsExactly(FeedbackTransitions.Who.SENDER));
        FeedbackTransitions.of(stage, act)
            .filter(row -> stage.isPetition())
            .ifPresent(
                row -> assertThat(row.to().map(FeedbackStage::isPetition).orElse(true)).isTrue());
      }
    }
  }

  @Test
  void whatever_the_sender_reads_needs_words() {
    Arrays.stream(
            new FeedbackAct[] {
              FeedbackAct.ASK, FeedbackAct.ANSWER, FeedbackAct.REFUSE, FeedbackAct.SETTLE
            })
        .forEach(act ->
            assertThat(FeedbackTransitions.all())
                .filteredOn(row -> row.act() == act)
                .allMatch(FeedbackTransitions.Transition::needsWords));
  }
}
