package vn.motcua.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.web.RejectedForm;

/** Who may act for whom: how it is said, and when it ends. */
@MotCuaTest
class ConsentsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);

  @Autowired DossierWorld world;
  @Autowired Consents consents;
  @Autowired Guides guides;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Actor officer;
  private Citizen helper;
  private Consent.Person oldMan;

  @BeforeEach
  void a_member_of_the_youth_union_with_an_account() {
    clock.set(TestClock.MONDAY_MORNING);
    officer = world.the("intake");
    helper = citizen("Vừ Thị Mỷ", number("01119000"), 2);
    oldMan = new Consent.Person("Giàng A Chứ", number("04012"), "1948");
  }

  private static String number(String first) {
    return first + NUMBER.incrementAndGet();
  }

  private Citizen citizen(String name, String number, int level) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into citizen (id, provider, issuer, subject, level, name, id_number, birth,
                                 phone, created_at, seen_at)
                 values (?, 'that', 'thu', ?, ?, ?, ?, '1990-03-05', '', now(), now())
            """)
        .params(List.of(id, id.toString(), level, name, number))
        .update();
    return new Citizen(id, level, name, number, "1990-03-05", "");
  }

  private void trusted() {
    guides.appoint(officer, helper.number(), helper.name(), Guide.Kind.YOUTH_UNION);
  }

  private NewConsent spoken(String witness, LocalDate last) {
    return new NewConsent(
        DossierWorld.NA_HY,
        Consent.Kind.GUIDE,
        oldMan,
        Consent.Manner.SPOKEN,
        witness,
        Optional.empty(),
        "",
        last);
  }

  private NewConsent kin(Consent.Manner manner, String proof, LocalDate paper, String code) {
    return new NewConsent(
        DossierWorld.NA_HY,
        Consent.Kind.PROXY,
        oldMan,
        manner,
        proof,
        Optional.ofNullable(paper),
        code,
        TODAY.plusMonths(1));
  }

  private Consent given() {
    trusted();
    return consents.give(helper, spoken("Lò Văn Pọm", TODAY.plusMonths(1)));
  }

  private void refused(NewConsent one, String field) {
    assertThatThrownBy(() -> consents.give(helper, one))
        .isInstanceOfSatisfying(
            RejectedForm.class, broken -> assertThat(broken.errors()).containsKey(field));
  }

  @Test
  void a_guide_is_whom_the_commune_wrote_down_by_number_and_nobody_else() {
    refused(spoken("Lò Văn Pọm", TODAY), "vai");
    trusted();
    trusted();
    assertThat(guides.trusted(officer))
        .filteredOn(one -> one.number().equals(helper.number()))
        .hasSize(1);
    assertThat(consents.give(helper, spoken("Lò Văn Pọm", TODAY)).guide())
        .contains(Guide.Kind.YOUTH_UNION);
    Actor appraiser = new Actor(officer.unit(), officer.officer(), "x", EnumSet.noneOf(Role.class));
    assertThatThrownBy(() -> guides.trusted(appraiser)).isInstanceOf(Refusal.class);
    assertThat(guides.of(DossierWorld.THANH_NUA, helper)).isEmpty();
  }

  @Test
  void a_spoken_consent_has_a_witness_who_is_neither_of_the_two() {
    trusted();
    refused(spoken("", TODAY), "chungCu");
    refused(spoken("Vừ Thị Mỷ", TODAY), "chungCu");
    refused(spoken("giàng a chứ", TODAY), "chungCu");
  }

  @Test
  void kin_and_proxies_show_a_paper_or_a_code() {
    refused(kin(Consent.Manner.SPOKEN, "Lò Văn Pọm", null, ""), "cach");
    refused(kin(Consent.Manner.WRITTEN, "", TODAY, ""), "chungCu");
    refused(kin(Consent.Manner.WRITTEN, "Giấy ủy quyền 5", null, ""), "ngayGiay");
    refused(kin(Consent.Manner.WRITTEN, "Giấy ủy quyền 5", TODAY.plusDays(1), ""), "ngayGiay");
    assertThat(
            consents
                .give(helper, kin(Consent.Manner.WRITTEN, "Giấy ủy quyền 5", TODAY, ""))
                .proofDay())
        .contains(TODAY);
  }

  @Test
  void a_consent_lasts_a_year_at_most_and_ends_with_its_last_day() {
    trusted();
    refused(spoken("Lò Văn Pọm", TODAY.minusDays(1)), "denNgay");
    refused(spoken("Lò Văn Pọm", TODAY.plusMonths(12).plusDays(1)), "denNgay");
    Consent today = consents.give(helper, spoken("Lò Văn Pọm", TODAY));
    clock.set("2026-11-02T23:59");
    assertThat(consents.holds(today)).isTrue();
    clock.set("2026-11-03T00:00");
    assertThat(consents.holds(today)).isFalse();
    assertThatThrownBy(() -> consents.inForce(today.unit(), today.id()))
        .hasMessageContaining("consents.refusal.ended");
  }

  @Test
  void either_side_and_the_office_end_it_and_nobody_else() {
    Consent first = given();
    Citizen stranger = citizen("Lò Thị Hoa", "", 2);
    assertThatThrownBy(() -> consents.end(stranger, first.unit(), first.id()))
        .isInstanceOf(NotFound.class);
    Citizen person = citizen("Giàng A Chứ", oldMan.number(), 2);
    assertThat(consents.ofPerson(person)).extracting(Consent::id).containsExactly(first.id());
    consents.end(person, first.unit(), first.id());
    assertThat(consents.inForce(helper, first.unit())).isEmpty();

    Consent second = given();
    Actor neighbour = new Actor(DossierWorld.THANH_NUA, officer.officer(), "x", officer.roles());
    assertThatThrownBy(() -> consents.end(neighbour, second.id())).isInstanceOf(NotFound.class);
    consents.end(officer, second.id());
    assertThat(consents.byId(second.unit(), second.id()).ended()).isPresent();
  }

  @Test
  void with_a_guide_no_longer_trusted_every_consent_to_the_guide_ends() {
    Consent one = given();
    guides.end(officer, guides.of(DossierWorld.NA_HY, helper).orElseThrow().id());
    assertThat(consents.holds(consents.byId(one.unit(), one.id()))).isFalse();
    assertThat(guides.of(DossierWorld.NA_HY, helper)).isEmpty();
  }

  @Test
  void a_code_is_good_once_for_half_an_hour_and_not_for_oneself() {
    Citizen person = citizen("Sùng Thị Dua", number("01130100"), 2);
    String code = consents.code(person);
    assertThat(code).matches("[0-9]{8}");
    Consent one = consents.give(helper, kin(Consent.Manner.CODE, "", null, code));
    assertThat(one.person().name()).isEqualTo("Sùng Thị Dua");
    assertThat(consents.ofPerson(person)).hasSize(1);
    refused(kin(Consent.Manner.CODE, "", null, code), "ma");
    refused(kin(Consent.Manner.CODE, "", null, consents.code(helper)), "ma");
    String late = consents.code(person);
    clock.advance(Consents.CODE_LASTS.plus(Duration.ofMinutes(1)));
    refused(kin(Consent.Manner.CODE, "", null, late), "ma");
  }

  @Test
  void what_was_said_is_not_rewritten() {
    Consent one = given();
    assertThatThrownBy(() ->
            jdbc.sql("update consent set last_day = last_day + 1 where id = ?")
                .param(one.id())
                .update())
        .hasStackTraceContaining("permission denied");
  }
}
