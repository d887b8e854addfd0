package vn.motcua.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.initiatives.InitiativeAct.DROP;
import static vn.motcua.initiatives.InitiativeAct.MEASURE;
import static vn.motcua.initiatives.InitiativeAct.RECOGNISE;
import static vn.motcua.initiatives.InitiativeAct.START;

import org.junit.jupiter.api.Test;

/** Every pair of the one table of transitions. */
class InitiativeActTest {
  @Test
  void nothing_is_recognised_that_was_not_measured_and_nothing_measured_that_was_not_tried() {
    assertThat(InitiativeAct.from(InitiativeStage.PROPOSED)).containsExactly(START, DROP);
    assertThat(InitiativeAct.from(InitiativeStage.ON_TRIAL)).containsExactly(MEASURE, DROP);
    assertThat(InitiativeAct.from(InitiativeStage.MEASURED))
        .containsExactly(START, MEASURE, RECOGNISE, DROP);
    assertThat(InitiativeAct.from(InitiativeStage.RECOGNISED)).isEmpty();
    assertThat(InitiativeAct.from(InitiativeStage.DROPPED)).isEmpty();
  }

  @Test
  void each_act_leads_to_one_stage() {
    assertThat(START.to()).isEqualTo(InitiativeStage.ON_TRIAL);
    assertThat(MEASURE.to()).isEqualTo(InitiativeStage.MEASURED);
    assertThat(RECOGNISE.to()).isEqualTo(InitiativeStage.RECOGNISED);
    assertThat(DROP.to()).isEqualTo(InitiativeStage.DROPPED);
  }
}
