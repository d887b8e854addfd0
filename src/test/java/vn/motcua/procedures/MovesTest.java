package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.MotCuaTest;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** A procedure moves to another level: old dossiers stay, new ones are shown the way. */
@MotCuaTest
@Transactional
class MovesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final LocalDate CHANGE = LocalDate.of(2026, 12, 1);
  private static final UnitId NA_HY = new UnitId("03169");
  private static final Actor ADMINISTRATOR =
      new Actor(NA_HY, new UUID(1, 1), "Lò Văn Inh", Set.of(Role.ADMINISTRATOR));
  private static final String BIRTH = "1.001193";
  private static final String CENTRE = "Trung tâm Phục vụ hành chính công tỉnh Điện Biên";

  @Autowired private LawBook book;
  @Autowired private Moves moves;
  @Autowired private Procedures procedures;

  @BeforeEach
  void the_commune_offers_it_and_a_decree_moves_it() {
    procedures.offer(ADMINISTRATOR, List.of(BIRTH));
    book.add(
        ADMINISTRATOR,
        new LawDraft(
            LawKind.MOVE,
            BIRTH,
            CHANGE,
            Optional.empty(),
            LawChoice.PROVINCE,
            0,
            CENTRE,
            "Quyết định 1/QĐ-UBND"));
  }

  @Test
  void the_day_before_the_commune_still_receives_it() {
    assertThat(procedures.openForIntake(NA_HY, BIRTH, CHANGE.minusDays(1)))
        .isInstanceOf(IntakeAnswer.Open.class);
  }

  @Test
  void from_the_day_on_the_counter_says_where_to_go() {
    assertThat(procedures.openForIntake(NA_HY, BIRTH, CHANGE))
        .isInstanceOfSatisfying(
            IntakeAnswer.Moved.class,
            moved -> {
              assertThat(moved.name()).isEqualTo("Thủ tục đăng ký khai sinh");
              assertThat(moved.move().place()).isEqualTo(CENTRE);
              assertThat(moved.move().to()).isEqualTo(LawChoice.PROVINCE);
              assertThat(moved.move().from()).isEqualTo(CHANGE);
              assertThat(moved.move().basis()).isEqualTo("Quyết định 1/QĐ-UBND");
            });
  }

  @Test
  void an_open_dossier_keeps_its_version_and_workflow_whatever_moves() {
    IntakeAnswer before = procedures.openForIntake(NA_HY, BIRTH, TODAY);
    OpenProcedure open = ((IntakeAnswer.Open) before).procedure();
    assertThat(procedures.versionOf(open.versionId())).isEqualTo(open.version());
    assertThat(procedures.workflowOf(open.workflow().id())).isEqualTo(open.workflow());
  }

  @Test
  void a_procedure_the_commune_never_offered_is_also_shown_the_way() {
    procedures.withdraw(ADMINISTRATOR, List.of(BIRTH));
    assertThat(procedures.openForIntake(NA_HY, BIRTH, CHANGE))
        .isInstanceOf(IntakeAnswer.Moved.class);
  }

  @Test
  void another_commune_and_another_procedure_are_not_moved_with_it() {
    assertThat(moves.of(new UnitId("03328"), BIRTH, CHANGE)).isEmpty();
    assertThat(moves.of(NA_HY, "1.000894", CHANGE)).isEmpty();
  }

  @Test
  void when_the_move_ends_the_commune_receives_it_again() {
    LawRule move =
        book.of(ADMINISTRATOR).stream()
            .filter(rule -> rule.kind() == LawKind.MOVE)
            .findFirst()
            .orElseThrow();
    book.end(ADMINISTRATOR, move.id(), CHANGE.plusDays(10));
    assertThat(procedures.openForIntake(NA_HY, BIRTH, CHANGE.plusDays(9)))
        .isInstanceOf(IntakeAnswer.Moved.class);
    assertThat(procedures.openForIntake(NA_HY, BIRTH, CHANGE.plusDays(10)))
        .isInstanceOf(IntakeAnswer.Open.class);
  }
}
