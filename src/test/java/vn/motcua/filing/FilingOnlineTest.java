package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.citizens.Citizen;
import vn.motcua.declarations.Declaration;
import vn.motcua.declarations.Declarations;
import vn.motcua.declarations.Question;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.IntakeRejected;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Drafts, filing them once, and the three answers of the desk. */
@MotCuaTest
class FilingOnlineTest {
  @Autowired DossierWorld world;
  @Autowired FilingWorld filing;
  @Autowired Drafts drafts;
  @Autowired Filings filings;
  @Autowired OnlineDesk desk;
  @Autowired Declarations declarations;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Declaration form;
  private Citizen mother;
  private Owner hers;
  private Actor officer;

  @BeforeEach
  void a_mother_before_the_form_for_a_birth() {
    clock.set(TestClock.MONDAY_MORNING);
    form = declarations.of(DossierWorld.BIRTH).orElseThrow();
    mother = filing.mother();
    hers = new Owner.Account(mother.id());
    officer = world.the("intake");
  }

  private int count(String sql, UUID id) {
    return jdbc.sql(sql).param(id).query(Integer.class).single();
  }

  @Test
  void a_draft_is_kept_though_it_is_wrong_and_found_by_its_owner_only() {
    Draft draft = drafts.begin(hers, DossierWorld.NA_HY, form);
    filing.kept(hers, draft, form.questions().getFirst(), Map.of("yc-so", "chưa rõ"), 1);
    assertThat(drafts.byId(hers, draft.unit(), draft.id()).answers())
        .containsEntry("yc-so", "chưa rõ");
    assertThatThrownBy(
            () -> drafts.byId(new Owner.Account(UUID.randomUUID()), draft.unit(), draft.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.byId(new Owner.Nobody(), draft.unit(), draft.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.byId(hers, DossierWorld.THANH_NUA, draft.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void what_was_begun_in_a_browser_belongs_to_whoever_signs_in_there() {
    Owner.Browser browser = new Owner.Browser("ab".repeat(32));
    Draft draft = drafts.begin(browser, DossierWorld.NA_HY, form);
    drafts.takeOver(browser, mother.id());
    assertThat(drafts.open(browser)).isEmpty();
    assertThat(drafts.open(hers)).extracting(Draft::id).containsExactly(draft.id());
  }

  @Test
  void two_devices_lose_nothing_to_each_other() {
    Draft draft = drafts.begin(hers, DossierWorld.NA_HY, form);
    Question first = form.questions().getFirst();
    Question second = form.questions().get(1);
    filing.kept(hers, draft, first, Map.of("yc-ten", "Vừ Thị Mỷ"), 1);
    // Another question, though the page is older: nothing is in its way.
    filing.kept(hers, draft, second, Map.of("chau-ten", "Giàng A Páo"), 1);
    Map<String, String> otherwise = Map.of("yc-ten", "Vừ Thị My");
    assertThat(drafts.save(hers, draft, first, otherwise, 1, false))
        .isInstanceOf(Saved.Differs.class);
    assertThat(drafts.byId(hers, draft.unit(), draft.id()).answers())
        .containsEntry("yc-ten", "Vừ Thị Mỷ");
    assertThat(drafts.save(hers, draft, first, Map.of("yc-ten", "Vừ Thị Mỷ"), 1, false))
        .isInstanceOf(Saved.Kept.class);
    drafts.save(hers, draft, first, otherwise, 1, true);
    assertThat(drafts.byId(hers, draft.unit(), draft.id()).answers())
        .containsEntry("yc-ten", "Vừ Thị My")
        .containsEntry("chau-ten", "Giàng A Páo");
  }

  @Test
  void a_draft_nobody_touches_for_a_month_is_forgotten_and_no_earlier() {
    Draft draft = drafts.begin(hers, DossierWorld.NA_HY, form);
    clock.advance(Draft.KEPT.minus(Duration.ofHours(1)));
    drafts.forget();
    assertThat(drafts.open(hers)).hasSize(1);
    clock.advance(Duration.ofHours(2));
    drafts.forget();
    assertThat(count("select count(*) from filing_draft where id = ?", draft.id())).isZero();
  }

  @Test
  void pressing_twice_files_once_within_eight_working_hours_of_a_named_officer() {
    Draft draft = filing.filledIn(hers);
    Filed once = filing.filed(mother, draft);
    Filed again = filing.filed(mother, draft);
    assertThat(again.id()).isEqualTo(once.id());
    assertThat(once.holder()).isEqualTo(officer.officer());
    assertThat(once.answerBy()).isAfter(once.filedAt().plus(Duration.ofHours(8)));
    assertThat(count("select count(*) from filing where draft = ?", draft.id())).isOne();
    assertThat(count("select count(*) from dossier where id <> ?", once.id())).isZero();
    assertThatThrownBy(() ->
            drafts.save(
                hers,
                drafts.byId(hers, draft.unit(), draft.id()),
                form.questions().getFirst(),
                Map.of(),
                99,
                true))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void level_one_looks_up_and_files_nothing_and_half_a_form_is_not_filed() {
    Citizen young = filing.citizen("Lò Thị Hoa", 1);
    Draft draft = filing.filledIn(new Owner.Account(young.id()));
    assertThatThrownBy(() -> filing.filed(young, draft))
        .hasMessageContaining("filing.refusal.level");
    Draft half = drafts.begin(hers, DossierWorld.NA_HY, form);
    assertThatThrownBy(() -> filing.filed(mother, half)).hasMessageContaining("not-whole");
  }

  @Test
  void accepting_makes_one_dossier_online_whose_clock_begins_then() {
    Filed filed = filing.filed(mother, filing.filledIn(hers));
    clock.advance(Duration.ofHours(1));
    assertThatThrownBy(() -> desk.accept(officer, filed.id(), List.of()))
        .isInstanceOf(IntakeRejected.class);
    Dossier dossier = desk.accept(officer, filed.id(), filing.everyPaper(officer, filed));
    assertThat(desk.accept(officer, filed.id(), filing.everyPaper(officer, filed)).id())
        .isEqualTo(dossier.id());
    assertThat(dossier.filing().channel()).isEqualTo(Channel.ONLINE);
    assertThat(dossier.filing().receivedAt()).isAfter(filed.filedAt());
    assertThat(dossier.holder()).isEqualTo(officer.officer());
    assertThat(filings.own(mother, filed.unit(), filed.id()).answer())
        .hasValueSatisfying(answer -> assertThat(answer.dossier()).isEqualTo(dossier.id()));
    assertThatThrownBy(() -> desk.refuse(officer, filed.id(), "muộn"))
        .hasMessageContaining("answered");
  }

  @Test
  void it_is_given_back_once_with_everything_said_and_filed_again() {
    Filed first = filing.filed(mother, filing.filledIn(hers));
    assertThatThrownBy(() -> desk.giveBack(officer, first.id(), " "))
        .hasMessageContaining("filing.refusal.words");
    desk.giveBack(officer, first.id(), "Xin ghi quê quán đến bản.");
    Draft draft = drafts.byId(hers, first.unit(), first.draft());
    assertThat(draft.filed()).isFalse();
    Filed second = filing.filed(mother, draft);
    assertThat(second.round()).isEqualTo(2);
    assertThat(second.number()).isEqualTo(first.number() + 1);
    assertThatThrownBy(() -> desk.giveBack(officer, second.id(), "nữa"))
        .hasMessageContaining("given-back-once");
    desk.refuse(officer, second.id(), "Việc của xã khác.");
    assertThat(desk.waiting(officer)).extracting(Filed::id).doesNotContain(second.id());
  }

  @Test
  void only_the_intake_of_the_unit_sees_it_and_each_look_stays_on_record() {
    Filed filed = filing.filed(mother, filing.filledIn(hers));
    desk.open(officer, filed.id());
    assertThat(count("select count(*) from filing_look where filing = ?", filed.id())).isOne();
    Actor appraiser = new Actor(officer.unit(), officer.officer(), "x", java.util.Set.of());
    assertThatThrownBy(() -> desk.open(appraiser, filed.id())).isInstanceOf(Refusal.class);
    Actor neighbour = new Actor(DossierWorld.THANH_NUA, officer.officer(), "x", officer.roles());
    assertThatThrownBy(() -> desk.open(neighbour, filed.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> filings.own(filing.mother(), filed.unit(), filed.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void an_answer_on_somebody_elses_name_tells_who_handed_it_in() {
    Map<String, String> typed = new HashMap<>(FilingWorld.ANSWERS);
    typed.put("yc-ten", "Giàng A Chứ");
    Filed filed =
        new Filed(
            DossierWorld.NA_HY,
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            mother.id(),
            DossierWorld.BIRTH,
            java.time.LocalDate.of(2026, 11, 2),
            1,
            typed,
            FiledApplicant.of(
                declarations.filling(form, typed), mother, java.util.Optional.empty()),
            officer.officer(),
            clock.instant(),
            clock.instant().plusSeconds(1),
            java.util.Optional.empty());
    assertThat(filed.applicant().name()).isEqualTo("Giàng A Chứ");
    assertThat(filed.applicant().birth()).isEqualTo("1990-03-05");
    assertThat(filed.applicant().submitter()).isEqualTo("Vừ Thị Mỷ");
    assertThat(filed.code()).isEqualTo("03169-N261102-0001");
  }
}
