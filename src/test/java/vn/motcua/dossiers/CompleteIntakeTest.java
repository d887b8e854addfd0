package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Paper;
import vn.motcua.procedures.ProcedureVersion;

/** Intakes that are made up: by the demonstration, the benches and these tests. */
@MotCuaTest
class CompleteIntakeTest {
  private static final Applicant MY = new Applicant("Vừ Thị Mỷ", "1970", "", "", "", "", "");

  @Autowired private DossierWorld world;
  @Autowired private Intakes intakes;

  @ParameterizedTest
  @ValueSource(strings = {DossierWorld.BIRTH, DossierWorld.DISABILITY, "2.000815"})
  void a_complete_intake_is_received_under_the_usual_rules(String code) {
    OpenProcedure procedure = intakes.open(world.the("intake"), code);
    Dossier dossier =
        intakes.receive(world.the("intake"), Intake.complete(UUID.randomUUID(), procedure, MY));
    assertThat(dossier.filing().procedureCode()).isEqualTo(code);
    assertThat(dossier.stage()).isEqualTo(Stage.AT_INTAKE);
  }

  @ParameterizedTest
  @ValueSource(strings = {DossierWorld.BIRTH, DossierWorld.DISABILITY, "2.000815"})
  void every_line_of_the_list_is_marked_once_and_no_paper_is_missing(String code) {
    OpenProcedure procedure = intakes.open(world.the("intake"), code);
    Intake intake = Intake.complete(UUID.randomUUID(), procedure, MY);
    assertThat(intake.papers())
        .extracting(Intake.PaperMark::paper)
        .containsExactlyElementsOf(procedure.checklist().stream().map(Paper::order).toList());
    assertThat(intake.papers()).noneMatch(mark -> mark.presence() == Intake.Presence.MISSING);
    for (Paper paper : procedure.checklist()) {
      Intake.PaperMark mark =
          intake.papers().stream()
              .filter(m -> m.paper() == paper.order())
              .findFirst()
              .orElseThrow();
      assertThat(mark.presence())
          .as(paper.name())
          .isEqualTo(paper.isConditional() ? Intake.Presence.NOT_APPLICABLE : Intake.Presence.HAVE);
    }
  }

  @Test
  void an_intake_with_its_key_sent_twice_is_one_dossier() {
    OpenProcedure procedure = intakes.open(world.the("intake"), DossierWorld.BIRTH);
    Intake intake = Intake.complete(UUID.randomUUID(), procedure, MY);
    Dossier first = intakes.receive(world.the("intake"), intake);
    assertThat(intakes.receive(world.the("intake"), intake).id()).isEqualTo(first.id());
  }

  @Test
  void a_taken_over_code_changes_nothing_else() {
    OpenProcedure procedure = intakes.open(world.the("intake"), DossierWorld.BIRTH);
    Intake intake = Intake.complete(UUID.randomUUID(), procedure, MY);
    Intake coded = DossierWorld.withCode(intake, "H10.7-1", Filing.CodeEntry.SCANNED);
    assertThat(coded)
        .usingRecursiveComparison()
        .ignoringFields("externalCode", "externalEntry")
        .isEqualTo(intake);
    assertThat(coded.externalCode()).isEqualTo("H10.7-1");
  }

  @Test
  void a_procedure_that_is_not_received_at_the_counter_cannot_be_made_up() {
    OpenProcedure procedure = intakes.open(world.the("intake"), DossierWorld.BIRTH);
    ProcedureVersion version = procedure.version();
    ProcedureVersion online =
        new ProcedureVersion(
            version.id(),
            version.code(),
            version.scope(),
            version.validFrom(),
            version.text(),
            version.flags(),
            version.confidence(),
            version.channels().stream().filter(row -> row.channel() != Channel.DIRECT).toList(),
            version.papers(),
            version.gaps());
    OpenProcedure elsewhere =
        new OpenProcedure(
            procedure.unit(),
            online,
            procedure.workflow(),
            false,
            procedure.replaced(),
            procedure.beside());
    assertThatThrownBy(() -> Intake.complete(UUID.randomUUID(), elsewhere, MY))
        .isInstanceOf(NoSuchElementException.class);
  }
}
