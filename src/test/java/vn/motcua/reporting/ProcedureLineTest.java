package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.reporting.ProcedureLine.Levels;

/** The balance rules of form II.07b: they hold for an honest form and name a changed one. */
class ProcedureLineTest {
  private static final Levels IN_FORCE = Levels.of(478, null, 478);
  private static final Levels OFFERED = Levels.of(302, 2L, 300);
  private static final Levels WORKFLOWS = Levels.of(12, 0L, 12);

  @Test
  void an_honest_line_balances_although_two_columns_have_nothing_to_count() {
    assertThat(line(IN_FORCE, OFFERED, WORKFLOWS).balances()).isTrue();
    assertThat(IN_FORCE.province()).isNull();
    assertThat(OFFERED.district()).isNull();
  }

  @Test
  void a_total_that_is_not_the_sum_of_its_levels_is_found_in_any_group() {
    Levels wrong = Levels.of(303, 2L, 300);
    assertThat(line(wrong, OFFERED, WORKFLOWS).balances()).isFalse();
    assertThat(line(IN_FORCE, wrong, WORKFLOWS).balances()).isFalse();
    assertThat(line(IN_FORCE, OFFERED, Levels.of(13, 0L, 12)).balances()).isFalse();
  }

  @Test
  void nothing_is_offered_and_no_workflow_stands_beyond_what_is_in_force() {
    assertThat(line(IN_FORCE, Levels.of(479, 0L, 479), WORKFLOWS).balances()).isFalse();
    assertThat(line(IN_FORCE, OFFERED, Levels.of(479, 0L, 479)).balances()).isFalse();
    assertThat(line(IN_FORCE, Levels.of(480, 2L, 478), WORKFLOWS).balances()).isTrue();
  }

  private static ProcedureLine line(Levels inForce, Levels offered, Levels workflows) {
    return new ProcedureLine("Xã Nà Hỳ", inForce, offered, workflows);
  }
}
