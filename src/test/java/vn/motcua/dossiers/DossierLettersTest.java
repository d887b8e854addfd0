package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.KeptLetter;
import vn.motcua.documents.LetterBox;
import vn.motcua.documents.LetterKind;
import vn.motcua.documents.LetterState;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** Births, marriages and deaths give occasion to a letter; a person reads it before it goes. */
@MotCuaTest
class DossierLettersTest {
  private static final String MARRIAGE = "1.000894";
  private static final String DEATH = "1.000656";

  @Autowired DossierWorld world;
  @Autowired DossierLetters letters;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired LetterBox box;
  @Autowired Procedures procedures;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void the_commune_registers_births_marriages_and_deaths() {
    clock.set(TestClock.MONDAY_MORNING);
    world.the("intake");
    procedures.offer(
        new Actor(
            DossierWorld.NA_HY, UUID.randomUUID(), "Quản trị", EnumSet.of(Role.ADMINISTRATOR)),
        List.of(MARRIAGE, DEATH));
    letters.draft();
  }

  @Test
  void a_birth_that_is_sealed_gives_one_draft_that_asks_after_child_and_mother() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    assertThat(letters.draft()).as("nothing before the result").isZero();
    dossier = world.next(dossier);
    assertThat(letters.draft()).isEqualTo(1);
    assertThat(letters.draft()).as("once only").isZero();
    world.next(dossier);
    assertThat(letters.draft()).as("nor again when it is handed over").isZero();
    KeptLetter draft = only(dossier, LetterKind.BIRTH);
    assertThat(draft.state()).isEqualTo(LetterState.DRAFT);
    assertThat(draft.recipient()).isEqualTo("Vừ Thị Mỷ");
    assertThat(draft.questions())
        .containsExactlyInAnyOrder(
            "documents.letter.ask.birth",
            "documents.letter.ask.child",
            "documents.letter.ask.mother",
            "documents.letter.ask.mothers-age");
    assertThat(draft.form().signatory().name()).isEqualTo("Thào A Dế");
    assertThatThrownBy(() -> box.print(DossierWorld.NA_HY, draft.id()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("unread");
    box.check(
        world.the("clerk"),
        draft.id(),
        new HashSet<>(draft.questions()),
        draft.form().title(),
        draft.body());
    assertThat(box.print(DossierWorld.NA_HY, draft.id())).isNotEmpty();
  }

  @Test
  void a_child_that_is_a_mother_is_never_congratulated() {
    Dossier young = ready(DossierWorld.BIRTH, applicant("Mẹ mười sáu tuổi", "2010", ""));
    Dossier birthday = ready(DossierWorld.BIRTH, applicant("Mai tròn mười tám", "2008-11-03", ""));
    Dossier grown = ready(DossierWorld.BIRTH, applicant("Đủ mười tám", "2008-11-02", ""));
    Dossier child = ready(DossierWorld.BIRTH, applicant("Cháu bé", "2026-10-20", ""));
    letters.draft();
    assertThat(letters.of(young)).containsExactly(new DossierLetter(LetterKind.BIRTH, null));
    assertThat(letters.of(birthday)).containsExactly(new DossierLetter(LetterKind.BIRTH, null));
    assertThat(only(grown, LetterKind.BIRTH).questions()).hasSize(4);
    assertThat(only(child, LetterKind.BIRTH).questions())
        .as("the child itself tells nothing of the mother")
        .contains("documents.letter.ask.mothers-age");
  }

  @Test
  void a_condolence_goes_to_who_registered_the_death_and_asks_for_nothing() {
    Dossier dossier = ready(DEATH, applicant("Cụ Lò Văn Ín", "1938", "Lò Thị Mai"));
    letters.draft();
    KeptLetter letter = only(dossier, LetterKind.CONDOLENCE);
    assertThat(letter.recipient()).isEqualTo("Lò Thị Mai");
    assertThat(letter.body().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("khảo sát", "đánh giá", "http", "qr");
    Dossier alone = ready(DEATH, applicant("Giàng A Tủa", "1990", ""));
    letters.draft();
    assertThat(only(alone, LetterKind.CONDOLENCE).recipient()).isEqualTo("Giàng A Tủa");
  }

  @Test
  void a_marriage_is_congratulated_and_other_matters_and_refusals_are_not() {
    Dossier wedding = ready(MARRIAGE, applicant("Giàng A Páo", "1998", ""));
    Dossier copy = ready("2.000815", applicant("Sao y", "1980", ""));
    Dossier refused = world.until(world.received("Không đủ điều kiện"), Stage.APPROVING);
    refused =
        dossiers.refuse(
            world.the("chairman"), DossierWorld.seen(refused), world.id("clerk"), "Chưa đủ căn cứ");
    refused = world.until(refused, Stage.READY);
    letters.draft();
    assertThat(only(wedding, LetterKind.MARRIAGE).state()).isEqualTo(LetterState.DRAFT);
    assertThat(letters.of(copy)).isEmpty();
    assertThat(letters.of(refused)).isEmpty();
  }

  @Test
  void who_wants_no_letters_gets_none_and_what_lay_in_the_box_is_dropped() {
    Dossier first = ready(DossierWorld.BIRTH, numbered("Vừ Thị Mỷ", "011190001234"));
    letters.draft();
    UUID draft = only(first, LetterKind.BIRTH).id();
    letters.wish(world.the("intake"), first, false);
    assertThat(box.byId(DossierWorld.NA_HY, draft).state()).isEqualTo(LetterState.DROPPED);
    assertThat(letters.wants(DossierWorld.NA_HY, first.filing().person())).isFalse();

    Dossier second = ready(MARRIAGE, numbered("Vừ Thị Mỷ", "011190001234"));
    assertThat(second.filing().person()).isEqualTo(first.filing().person());
    letters.draft();
    assertThat(letters.of(second)).containsExactly(new DossierLetter(LetterKind.MARRIAGE, null));

    clock.set("2026-11-02T09:00");
    letters.wish(world.the("intake"), first, true);
    Dossier third = ready(DEATH, numbered("Vừ Thị Mỷ", "011190001234"));
    letters.draft();
    assertThat(only(third, LetterKind.CONDOLENCE).state()).isEqualTo(LetterState.DRAFT);
  }

  @Test
  void an_apology_is_written_only_when_late_and_thanks_only_after_the_hand_over() {
    Actor intake = world.the("intake");
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(letters.mayAsk(dossier)).isEmpty();
    assertThatThrownBy(() -> letters.ask(intake, dossier, LetterKind.APOLOGY))
        .isInstanceOf(Refusal.class);
    clock.set("2026-11-04T08:00");
    assertThat(letters.mayAsk(dossier)).containsExactly(LetterKind.APOLOGY);
    letters.ask(intake, dossier, LetterKind.APOLOGY);
    assertThat(only(dossier, LetterKind.APOLOGY).questions())
        .containsExactly("documents.letter.ask.apology");
    assertThatThrownBy(() -> letters.ask(intake, dossier, LetterKind.APOLOGY))
        .as("once is enough")
        .isInstanceOf(Refusal.class);
    Dossier returned = world.until(dossier, Stage.RETURNED);
    letters.ask(intake, returned, LetterKind.THANKS);
    assertThat(letters.mayAsk(returned)).isEmpty();
    assertThatThrownBy(() -> letters.ask(intake, returned, LetterKind.CONDOLENCE))
        .as("a condolence is nobody's to order")
        .isInstanceOf(Refusal.class);
    Dossier other = world.until(world.received("Không muốn thư"), Stage.RETURNED);
    letters.wish(intake, other, false);
    assertThatThrownBy(() -> letters.ask(intake, other, LetterKind.THANKS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("unwanted");
  }

  @Test
  void news_a_week_old_is_no_news() {
    Dossier dossier = world.until(world.received("Đã lâu"), Stage.READY);
    clock.set("2026-11-09T08:01");
    letters.draft();
    assertThat(letters.of(dossier)).isEmpty();
  }

  @Test
  void nobody_wipes_out_what_a_person_wished() {
    for (String wipe :
        List.of(
            "delete from dossier_letter_wish",
            "update dossier_letter_wish set wanted = true",
            "delete from dossier_letter",
            "update dossier_letter set letter_id = null")) {
      assertThatThrownBy(() -> jdbc.sql(wipe).update())
          .as(wipe)
          .isInstanceOf(DataAccessException.class)
          .hasStackTraceContaining("permission denied");
    }
  }

  private Dossier ready(String procedure, Applicant applicant) {
    Actor intake = world.the("intake");
    return world.until(
        intakes.receive(
            intake, Intake.complete(UUID.randomUUID(), intakes.open(intake, procedure), applicant)),
        Stage.READY);
  }

  private static Applicant applicant(String name, String birth, String submitter) {
    return new Applicant(name, birth, "", "", "", "", submitter);
  }

  private static Applicant numbered(String name, String number) {
    return new Applicant(name, "1990", number, "", "", "", "");
  }

  private KeptLetter only(Dossier dossier, LetterKind kind) {
    List<DossierLetter> all =
        letters.of(dossier).stream().filter(one -> one.kind() == kind).toList();
    assertThat(all).hasSize(1);
    UUID id = all.getFirst().letter();
    assertThat(id).isNotNull();
    return box.byId(DossierWorld.NA_HY, java.util.Objects.requireNonNull(id));
  }
}
