package vn.motcua.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody picks the days that look best: every measuring stays, and so does the day of the idea. */
class EveryMeasuringTest extends InitiativeWorld {
  private LocalInitiative small() {
    lived(TRIAL.minusDays(28), 6, 30);
    lived(TRIAL, 6, 30);
    return measured(TrialMeasure.KEPT, four());
  }

  @Test
  void a_second_measuring_of_better_looking_days_hides_the_first_one_nowhere() {
    LocalInitiative of = small();
    Windows five = new Windows(TRIAL.minusDays(35), TRIAL.minusDays(1), TRIAL, TRIAL.plusDays(34));
    acts.measure(chairman, target(of), days(five), "");
    List<InitiativeStep.Measured> all = now(of).measured();
    assertThat(all).extracting(one -> one.measurement().windows()).containsExactly(four(), five);
    assertThat(now(of).measurement()).contains(all.getLast().measurement());
  }

  @Test
  void a_trial_said_to_have_begun_before_anybody_proposed_it_is_marked() {
    LocalInitiative of = small();
    Trial trial = of.trial().orElseThrow();
    assertThat(of.proposed()).isEqualTo(LocalDate.of(2027, 10, 18));
    assertThat(of.isBackdated(trial)).isTrue();
    assertThat(
            of.isBackdated(
                new Trial(of.proposed(), of.proposed(), trial.person(), trial.setting())))
        .isFalse();
  }
}
