package vn.motcua.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.citizens.Citizen;
import vn.motcua.consents.Consent;
import vn.motcua.consents.Consents;
import vn.motcua.consents.Guide;
import vn.motcua.consents.Guides;
import vn.motcua.consents.NewConsent;
import vn.motcua.declarations.Declarations;
import vn.motcua.declarations.Question;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** Filed for somebody else: by consent, while it holds, and told wherever it goes. */
@MotCuaTest
class ActingForTest {
  private static final LocalDate LAST = LocalDate.of(2026, 12, 2);

  @Autowired DossierWorld world;
  @Autowired FilingWorld filing;
  @Autowired Drafts drafts;
  @Autowired Filings filings;
  @Autowired OnlineDesk desk;
  @Autowired Consents consents;
  @Autowired Guides guides;
  @Autowired Declarations declarations;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private static final AtomicInteger NUMBER = new AtomicInteger(1000);

  private Actor officer;
  private String his;
  private Citizen helper;
  private Owner hers;

  @BeforeEach
  void a_guide_with_an_account() {
    clock.set(TestClock.MONDAY_MORNING);
    officer = world.the("intake");
    helper = numbered(filing.mother(), "01119000" + NUMBER.incrementAndGet());
    his = "04012" + NUMBER.incrementAndGet();
    hers = new Owner.Account(helper.id());
  }

  private Citizen numbered(Citizen one, String number) {
    jdbc.sql("update citizen set id_number = ? where id = ?")
        .params(List.of(number, one.id()))
        .update();
    return new Citizen(one.id(), one.level(), one.name(), number, one.birth(), one.phone());
  }

  private Consent consent(Guide.Kind kind) {
    guides.appoint(officer, helper.number(), helper.name(), kind);
    return consents.give(
        helper,
        new NewConsent(
            DossierWorld.NA_HY,
            Consent.Kind.GUIDE,
            new Consent.Person("Giàng A Chứ", his, "1948"),
            Consent.Manner.SPOKEN,
            "Lò Văn Pọm",
            Optional.empty(),
            "",
            LAST));
  }

  private Draft filledIn(Consent consent) {
    Draft draft = drafts.begin(hers, DossierWorld.NA_HY, filing.form(), Optional.of(consent.id()));
    Map<String, String> answers = new HashMap<>(FilingWorld.ANSWERS);
    answers.put("yc-ten", "Giàng A Chứ");
    answers.put("yc-so", his);
    answers.put("yc-la", "ong-ba");
    for (Question question : filing.form().questions()) {
      draft = filing.kept(hers, draft, question, answers, draft.version());
    }
    return draft;
  }

  private Filed filed(Draft draft, boolean assisted) {
    return filings.file(
        helper, draft, declarations.filling(filing.form(), draft.answers()), assisted);
  }

  private String first(Dossier dossier, String key) {
    return jdbc.sql(
            "select cast(data as jsonb) ->> ? from dossier_event where dossier_id = ? and seq = 1")
        .params(List.of(key, dossier.id()))
        .query(String.class)
        .single();
  }

  @Test
  void what_a_guide_files_is_online_and_says_so_on_the_filing_and_the_dossier() {
    Filed filed = filed(filledIn(consent(Guide.Kind.YOUTH_UNION)), false);
    assertThat(filed.applicant().name()).isEqualTo("Giàng A Chứ");
    assertThat(filed.applicant().submitter()).isEqualTo("Vừ Thị Mỷ");
    assertThat(filings.actedFor(filed).orElseThrow().proof()).isEqualTo("Lò Văn Pọm");
    Dossier dossier = desk.accept(officer, filed.id(), filing.everyPaper(officer, filed));
    assertThat(dossier.filing().channel()).isEqualTo(Channel.ONLINE);
    assertThat(first(dossier, "guide")).isEqualTo("YOUTH_UNION");
    assertThat(first(dossier, "guideConsent")).isEqualTo("true");
  }

  @Test
  void by_a_consent_it_is_for_whoever_gave_it_whatever_the_form_names() {
    Draft draft = filledIn(consent(Guide.Kind.OTHER));
    Question who = filing.form().questions().getFirst();
    Map<String, String> answers = new HashMap<>(FilingWorld.ANSWERS);
    answers.put("yc-ten", "Lò Thị Hoa");
    answers.put("yc-so", "011308004321");
    Filed filed = filed(filing.kept(hers, draft, who, answers, draft.version()), false);
    assertThat(filed.applicant().name()).isEqualTo("Giàng A Chứ");
    assertThat(filed.applicant().idNumber()).isEqualTo(his);
  }

  @Test
  void an_officer_on_the_citizens_account_is_never_online() {
    Filed byGuide = filed(filledIn(consent(Guide.Kind.OFFICER)), false);
    assertThat(filings.isAssisted(byGuide)).isTrue();
    Dossier dossier = desk.accept(officer, byGuide.id(), filing.everyPaper(officer, byGuide));
    assertThat(dossier.filing().channel()).isEqualTo(Channel.DIRECT);
    Filed pressed = filed(filing.filledIn(hers), true);
    assertThat(
            desk.accept(officer, pressed.id(), filing.everyPaper(officer, pressed))
                .filing()
                .channel())
        .isEqualTo(Channel.DIRECT);
  }

  @Test
  void a_proxys_paper_stands_on_the_dossier() {
    Consent consent =
        consents.give(
            helper,
            new NewConsent(
                DossierWorld.NA_HY,
                Consent.Kind.PROXY,
                new Consent.Person("Giàng A Chứ", his, "1948"),
                Consent.Manner.WRITTEN,
                "Giấy ủy quyền số 12",
                Optional.of(LocalDate.of(2026, 10, 5)),
                "",
                LAST));
    Filed filed = filed(filledIn(consent), false);
    Dossier dossier = desk.accept(officer, filed.id(), filing.everyPaper(officer, filed));
    assertThat(first(dossier, "authority")).isEqualTo("2026-10-05");
  }

  @Test
  void after_the_consent_ended_nothing_is_filed_and_the_draft_is_the_persons() {
    Consent consent = consent(Guide.Kind.VILLAGE_HEAD);
    Draft draft = filledIn(consent);
    consents.end(helper, consent.unit(), consent.id());
    assertThatThrownBy(() -> filed(draft, false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("consents.refusal.ended");
    assertThat(drafts.byId(hers, draft.unit(), draft.id()).filed()).isFalse();

    Citizen person = numbered(filing.citizen("Giàng A Chứ", 2), his);
    drafts.takeBack(person);
    Owner own = new Owner.Account(person.id());
    assertThat(drafts.open(own)).extracting(Draft::id).containsExactly(draft.id());
    assertThat(drafts.open(hers)).isEmpty();
    Filed filed =
        filings.file(
            person,
            drafts.byId(own, draft.unit(), draft.id()),
            declarations.filling(filing.form(), draft.answers()),
            false);
    assertThat(filings.actedFor(filed)).isEmpty();
  }

  @Test
  void with_its_last_day_over_it_is_refused_as_well() {
    Draft draft = filledIn(consent(Guide.Kind.OTHER));
    clock.set("2026-12-03T08:00");
    assertThatThrownBy(() -> filed(draft, false)).hasMessageContaining("consents.refusal.ended");
  }

  @Test
  void while_the_consent_holds_the_person_does_not_take_the_draft_from_the_helper() {
    Draft draft = filledIn(consent(Guide.Kind.OTHER));
    drafts.takeBack(numbered(filing.citizen("Giàng A Chứ", 2), his));
    assertThat(drafts.byId(hers, draft.unit(), draft.id()).id()).isEqualTo(draft.id());
  }

  @Test
  void the_database_refuses_a_filing_by_a_consent_that_ended() {
    Consent consent = consent(Guide.Kind.OTHER);
    Filed filed = filed(filledIn(consent), false);
    consents.end(officer, consent.id());
    assertThatThrownBy(() ->
            jdbc.sql(
                    """
                    insert into filing
                         select unit_id, ?, draft, 2, citizen, procedure, day, number + 1000,
                                answers, applicant, holder, ?, answer_by
                           from filing where id = ?
                    """)
                .params(
                    List.of(
                        UUID.randomUUID(), java.sql.Timestamp.from(filed.filedAt()), filed.id()))
                .update())
        .hasMessageContaining("the consent has ended");
  }

  @Test
  void another_persons_consent_is_no_consent_of_ones_own() {
    Consent consent = consent(Guide.Kind.OTHER);
    assertThat(consents.inForce(filing.citizen("Lò Thị Hoa", 2), consent.unit())).isEmpty();
    assertThatThrownBy(() -> consents.byId(DossierWorld.THANH_NUA, consent.id()))
        .isInstanceOf(NotFound.class);
  }
}
