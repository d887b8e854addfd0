package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;

/** NQ 66.7/2025/NQ-CP: what the office fetches itself keeps no citizen waiting at the desk. */
@MotCuaTest
class FetchedPapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Autowired DossierWorld world;
  @Autowired Intakes intakes;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
  }

  @Test
  void a_birth_is_received_without_the_identity_card() {
    Intake birth = world.birth("Vừ Thị Mỷ");
    OpenProcedure procedure = intakes.open(world.the("intake"), birth.procedureCode());
    Paper card = fetched(procedure);
    assertThat(card.isConditional()).isFalse();
    assertThat(IntakeRules.broken(without(birth, card), procedure, TODAY)).isEmpty();
  }

  @Test
  void a_paper_nobody_fetches_must_still_be_there() {
    Intake birth = world.birth("Vừ Thị Mỷ");
    OpenProcedure procedure = intakes.open(world.the("intake"), birth.procedureCode());
    Paper needed =
        procedure.checklist().stream()
            .filter(paper -> !paper.isConditional() && !procedure.isReplaced(paper))
            .findFirst()
            .orElseThrow();
    assertThat(IntakeRules.broken(without(birth, needed), procedure, TODAY))
        .containsOnlyKeys("giay-" + needed.order());
  }

  @Test
  void when_the_data_cannot_be_read_the_desk_says_the_paper_is_missing() {
    Intake birth = world.birth("Vừ Thị Mỷ");
    OpenProcedure procedure = intakes.open(world.the("intake"), birth.procedureCode());
    Paper card = fetched(procedure);
    Intake missing = marked(birth, card, Intake.Presence.MISSING);
    assertThat(IntakeRules.broken(missing, procedure, TODAY))
        .containsOnlyKeys("giay-" + card.order());
  }

  private static Paper fetched(OpenProcedure procedure) {
    return procedure.checklist().stream().filter(procedure::isReplaced).findFirst().orElseThrow();
  }

  private static Intake without(Intake intake, Paper paper) {
    return marked(intake, paper, Intake.Presence.NOT_APPLICABLE);
  }

  private static Intake marked(Intake intake, Paper paper, Intake.Presence presence) {
    List<Intake.PaperMark> marks =
        intake.papers().stream()
            .map(mark ->
                mark.paper() == paper.order()
                    ? new Intake.PaperMark(mark.paper(), presence, 0, 0)
                    : mark)
            .toList();
    return new Intake(
        intake.key(),
        intake.procedureCode(),
        intake.channel(),
        intake.caseNumber(),
        marks,
        intake.sets(),
        intake.applicant(),
        intake.person(),
        intake.externalCode(),
        intake.externalEntry());
  }
}
