package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
@Transactional
class ProceduresTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final String BIRTH = "1.001193";
  private static final Actor ADMINISTRATOR = officer(Role.ADMINISTRATOR);

  @Autowired private Procedures procedures;
  @Autowired private ProcedureSearch search;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_procedure_the_unit_offers_is_open_with_everything_intake_needs() {
    procedures.offer(ADMINISTRATOR, List.of(BIRTH));
    IntakeAnswer answer = procedures.openForIntake(NA_HY, BIRTH, TODAY);
    assertThat(answer).isInstanceOfSatisfying(IntakeAnswer.Open.class, this::hasEverything);
  }

  private void hasEverything(IntakeAnswer.Open open) {
    OpenProcedure procedure = open.procedure();
    assertThat(procedure.settledOnTheSpot()).isFalse();
    assertThat(procedure.channels()).hasSize(3);
    assertThat(procedure.checklist()).hasSize(8).noneMatch(Paper::isGuidance);
    assertThat(procedure.workflow().steps()).hasSize(7);
    assertThat(procedures.versionOf(procedure.versionId())).isEqualTo(procedure.version());
    assertThat(procedures.workflowOf(procedure.workflow().id())).isEqualTo(procedure.workflow());
  }

  @Test
  void an_unknown_code_and_a_code_not_offered_have_their_own_reasons() {
    assertThat(procedures.openForIntake(NA_HY, "1.999999", TODAY))
        .isEqualTo(new IntakeAnswer.Unknown("1.999999"));
    assertThat(procedures.openForIntake(NA_HY, BIRTH, TODAY))
        .isInstanceOf(IntakeAnswer.NotOfferedHere.class);
  }

  @Test
  void a_procedure_without_time_or_papers_is_not_opened() {
    procedures.offer(ADMINISTRATOR, List.of("1.001710", "1.008603"));
    assertThat(procedures.openForIntake(NA_HY, "1.001710", TODAY))
        .isInstanceOfSatisfying(
            IntakeAnswer.Incomplete.class,
            no -> assertThat(no.gaps()).isEqualTo(Set.of(Gap.TIME, Gap.PAPERS)));
    assertThat(procedures.openForIntake(NA_HY, "1.008603", TODAY))
        .isInstanceOfSatisfying(
            IntakeAnswer.Incomplete.class, no -> assertThat(no.gaps()).containsExactly(Gap.PAPERS));
  }

  @Test
  void before_the_two_tier_organisation_nothing_is_in_force() {
    procedures.offer(ADMINISTRATOR, List.of(BIRTH));
    assertThat(procedures.openForIntake(NA_HY, BIRTH, LocalDate.of(2025, 6, 30)))
        .isInstanceOf(IntakeAnswer.Unknown.class);
  }

  @Test
  void what_one_unit_offers_another_does_not() {
    procedures.offer(ADMINISTRATOR, List.of(BIRTH));
    assertThat(procedures.openForIntake(new UnitId("03328"), BIRTH, TODAY))
        .isInstanceOf(IntakeAnswer.NotOfferedHere.class);
  }

  @Test
  void offering_twice_is_harmless_and_withdrawing_ends_it() {
    assertThat(procedures.offer(ADMINISTRATOR, List.of(BIRTH, "1.000656"))).isEqualTo(2);
    procedures.settleOnTheSpot(ADMINISTRATOR, BIRTH, true);
    assertThat(procedures.offer(ADMINISTRATOR, List.of(BIRTH))).isZero();
    assertThat(procedures.settledOnTheSpot(NA_HY, BIRTH)).contains(true);
    procedures.withdraw(ADMINISTRATOR, List.of(BIRTH));
    assertThat(procedures.offered(NA_HY))
        .extracting(OfferedProcedure::code)
        .containsExactly("1.000656");
  }

  @Test
  void only_the_administrator_changes_what_is_offered() {
    for (Role role : Role.values()) {
      if (role != Role.ADMINISTRATOR) {
        assertThatThrownBy(() -> procedures.offer(officer(role), List.of(BIRTH)))
            .isInstanceOf(Refusal.class);
      }
    }
  }

  @Test
  void settling_on_the_spot_needs_an_offer() {
    assertThatThrownBy(() -> procedures.settleOnTheSpot(ADMINISTRATOR, BIRTH, true))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_counter_searches_only_what_the_unit_offers() {
    procedures.offer(ADMINISTRATOR, List.of("1.004884"));
    assertThat(search.find(ProcedureQuery.offeredBy(NA_HY, "khai sinh"), 10))
        .extracting(ProcedureHit::code)
        .containsExactly("1.004884");
  }

  @Test
  void a_published_version_cannot_be_rewritten_by_the_application() {
    assertThatThrownBy(() -> jdbc.sql("update procedure_paper set name = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void a_flagged_workflow_is_the_decisions_own_and_the_rest_have_the_default() {
    assertThat(procedures.workflowInForce(NA_HY, "1.012994", TODAY).source()).contains("3857");
    assertThat(procedures.workflowInForce(NA_HY, BIRTH, TODAY).unit())
        .isEqualTo(Workflow.Unit.SHARE);
  }

  private static Actor officer(Role role) {
    return new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(role));
  }
}
