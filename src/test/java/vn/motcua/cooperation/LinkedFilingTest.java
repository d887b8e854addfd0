package vn.motcua.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Histories;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/** NĐ 63/2024: one filing, each part with its own clock, officer and result. */
@MotCuaTest
class LinkedFilingTest {
  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired LinkedFilings filings;
  @Autowired LinkedParts parts;
  @Autowired Waiting waiting;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
  }

  @Test
  void one_filing_opens_the_birth_at_once_with_its_own_number_clock_and_officer() {
    Dossier filing = birth();
    Dossier child = others.child(filing, 1);
    assertThat(child.filing().procedureCode()).isEqualTo(DossierWorld.BIRTH);
    assertThat(child.code()).isNotEqualTo(filing.code());
    assertThat(child.filing().person()).isEqualTo(filing.filing().person());
    assertThat(OfficeTime.date(child.dueAt())).hasToString("2026-11-02");
    assertThat(child.dueAt()).isBefore(filing.dueAt());
    assertThat(child.holder()).isEqualTo(world.id("intake"));
    assertThat(desk.applicant(child)).isEqualTo(desk.applicant(filing));
    assertThat(states(filing))
        .containsExactly(
            LinkedPart.State.UNDER_WAY, LinkedPart.State.WAITING, LinkedPart.State.WAITING);
    assertThat(parts.parentOf(child)).contains(filing.id());
    assertThat(parts.parentOf(filing)).isEmpty();
    whole();
  }

  @Test
  void the_filing_as_returned_by_the_intake_is_as_it_stands() {
    Dossier filing = birth();
    assertThat(filing.version()).isEqualTo(others.now(filing).version());
    assertThat(desk.timeline(filing).stream().map(entry -> entry.key()))
        .containsExactly("dossiers.event.RECEIVED", "cooperation.event.opened");
  }

  @Test
  void sent_twice_it_is_one_filing_with_one_child() {
    world.offers(CooperationWorld.LINKED_BIRTH, TimeLimit.workingDays(20));
    Intake intake = world.intake(world.the("intake"), CooperationWorld.LINKED_BIRTH, "Vừ Thị Mỷ");
    Dossier first = intakes.receive(world.the("intake"), intake);
    Dossier again = intakes.receive(world.the("intake"), intake);
    assertThat(again.id()).isEqualTo(first.id());
    assertThat(desk.ofPerson(world.the("intake"), first.filing().person(), 1).lines()).hasSize(2);
  }

  @Test
  void an_ordinary_birth_has_no_parts() {
    Dossier alone = world.received("Vừ Thị Mỷ");
    assertThat(parts.of(alone)).isEmpty();
    assertThat(world.until(alone, Stage.RETURNED).stage()).isEqualTo(Stage.RETURNED);
  }

  @Test
  void before_the_certificate_there_is_nothing_to_send_to_the_police() {
    Dossier filing = birth();
    refused(() -> others.send(filing, 2), "cooperation.refusal.not-its-turn");
    others.registered(filing);
    assertThat(states(filing))
        .containsExactly(
            LinkedPart.State.GRANTED, LinkedPart.State.TO_SEND, LinkedPart.State.TO_SEND);
    assertThat(waiting.toSend(filing.unit()))
        .filteredOn(one -> one.dossier().equals(filing.id()))
        .extracting(one -> one.part().law().order())
        .containsExactly(2, 3);
  }

  @Test
  void police_and_insurance_work_each_by_its_own_time_and_somebody_of_ours_follows_them_up() {
    Dossier filing = birth();
    others.registered(filing);
    clock.set("2026-11-03T09:00");
    others.send(filing, 2);
    others.send(filing, 3);
    Errand police = others.part(filing, 2).errand().orElseThrow();
    Errand insurance = others.part(filing, 3).errand().orElseThrow();
    assertThat(police.body()).isEqualTo("Công an cấp xã");
    assertThat(police.followerName()).isEqualTo("Quàng Thị Dung");
    assertThat(police.due()).isPresent();
    assertThat(police.question()).isEqualTo("Kèm giấy khai sinh");
    assertThat(insurance.due()).as("no time is known, none is made up").isEmpty();
    clock.set("2027-01-04T09:00");
    assertThat(police.isOverdue(clock.instant())).isTrue();
    assertThat(insurance.isOverdue(clock.instant())).isFalse();
    refused(() -> others.send(filing, 2), "cooperation.refusal.not-its-turn");
    whole();
  }

  @Test
  void the_filing_is_ready_when_all_its_parts_are_and_not_before() {
    Dossier filing = world.until(birth(), Stage.SEALING);
    refused(() -> world.next(others.now(filing)), "cooperation.refusal.part-open");
    others.registered(filing);
    refused(() -> world.next(others.now(filing)), "cooperation.refusal.part-open");
    others.send(filing, 2);
    others.send(filing, 3);
    others.answer(filing, 2, Errand.Verdict.GRANTED);
    refused(() -> world.next(others.now(filing)), "cooperation.refusal.part-open");
    others.answer(filing, 3, Errand.Verdict.GRANTED);
    assertThat(world.until(others.now(filing), Stage.RETURNED).stage()).isEqualTo(Stage.RETURNED);
    whole();
  }

  @Test
  void each_part_has_its_own_result_and_a_refused_one_is_over_too() {
    Dossier filing = world.until(birth(), Stage.SEALING);
    others.registered(filing);
    others.send(filing, 2);
    others.send(filing, 3);
    others.answer(filing, 2, Errand.Verdict.REFUSED);
    others.answer(filing, 3, Errand.Verdict.GRANTED);
    assertThat(states(filing))
        .containsExactly(
            LinkedPart.State.GRANTED, LinkedPart.State.REFUSED, LinkedPart.State.GRANTED);
    assertThat(world.next(others.now(filing)).stage()).isEqualTo(Stage.READY);
  }

  @Test
  void when_the_birth_is_refused_nobody_is_asked_for_the_rest() {
    Dossier filing = world.until(birth(), Stage.SEALING);
    Dossier child = world.until(others.child(filing, 1), Stage.APPROVING);
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(child),
            world.id("clerk"),
            "Đã đăng ký ở nơi khác");
    world.until(refused, Stage.READY);
    assertThat(states(filing))
        .containsExactly(
            LinkedPart.State.REFUSED, LinkedPart.State.NOT_NEEDED, LinkedPart.State.NOT_NEEDED);
    assertThat(world.next(others.now(filing)).stage()).isEqualTo(Stage.READY);
  }

  @Test
  void when_the_birth_is_withdrawn_the_rest_falls_away() {
    Dossier filing = birth();
    dossiers.withdraw(
        world.the("intake"), DossierWorld.seen(others.child(filing, 1)), "Gia đình rút");
    assertThat(states(filing))
        .containsExactly(
            LinkedPart.State.STOPPED, LinkedPart.State.NOT_NEEDED, LinkedPart.State.NOT_NEEDED);
  }

  @Test
  void a_business_is_its_own_first_part_and_the_tax_office_is_asked_once_it_is_approved() {
    Dossier business = others.filed(CooperationWorld.BUSINESS, "Lò Văn Pọm");
    assertThat(others.part(business, 1).here()).isEmpty();
    assertThat(states(business))
        .containsExactly(LinkedPart.State.UNDER_WAY, LinkedPart.State.WAITING);
    Dossier sealing = world.until(business, Stage.SEALING);
    assertThat(states(business))
        .containsExactly(LinkedPart.State.GRANTED, LinkedPart.State.TO_SEND);
    refused(() -> world.next(sealing), "cooperation.refusal.part-open");
    others.send(business, 2);
    assertThat(others.part(business, 2).errand().orElseThrow().body()).contains("thuế");
    others.answer(business, 2, Errand.Verdict.GRANTED);
    assertThat(world.until(others.now(business), Stage.RETURNED).stage()).isEqualTo(Stage.RETURNED);
    whole();
  }

  @Test
  void a_business_we_refuse_goes_to_no_tax_office() {
    Dossier approving =
        world.until(others.filed(CooperationWorld.BUSINESS, "Lò Văn Pọm"), Stage.APPROVING);
    Dossier sealing =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(approving),
            world.id("clerk"),
            "Ngành nghề bị cấm");
    assertThat(others.state(sealing, 2)).isEqualTo(LinkedPart.State.NOT_NEEDED);
    assertThat(world.next(sealing).stage()).isEqualTo(Stage.READY);
  }

  @Test
  void the_grant_without_a_known_time_is_followed_up_and_with_one_it_is_a_dossier() {
    world.offers("1.000656", TimeLimit.workingDays(1));
    Dossier filing = others.filed(CooperationWorld.LINKED_DEATH, "Sùng A Chua");
    assertThat(others.child(filing, 1).filing().procedureCode()).isEqualTo("1.000656");
    world.until(others.child(filing, 1), Stage.READY);
    LinkedPart grant = others.part(filing, 3);
    assertThat(grant.state()).isEqualTo(LinkedPart.State.TO_SEND);
    assertThat(filings.opensHere(filing.unit(), grant)).isFalse();
    refused(
        () -> filings.open(world.the("intake"), others.seen(filing), 3),
        "cooperation.refusal.not-here");
    world.offers("1.001731", TimeLimit.workingDays(10));
    assertThat(filings.opensHere(filing.unit(), grant)).isTrue();
    refused(
        () -> filings.open(world.the("appraiser"), others.seen(filing), 3),
        "dossiers.refusal.not-intake");
    filings.open(world.the("intake"), others.seen(filing), 3);
    assertThat(others.child(filing, 3).filing().procedureCode()).isEqualTo("1.001731");
    assertThat(others.state(filing, 3)).isEqualTo(LinkedPart.State.UNDER_WAY);
    whole();
  }

  @Test
  void the_history_of_the_filing_names_the_parts_and_no_citizen() {
    Dossier filing = birth();
    others.registered(filing);
    others.send(filing, 2);
    String facts =
        String.join(
            " ",
            desk.timeline(others.now(filing)).stream().map(entry -> entry.event().data()).toList());
    assertThat(facts)
        .contains("Công an cấp xã", "Đăng ký khai sinh", others.child(filing, 1).code())
        .doesNotContain("Vừ Thị Mỷ", "Kèm giấy khai sinh");
  }

  @Test
  void a_child_is_a_dossier_like_any_other_and_the_filing_waits_in_the_inbox_of_its_holder() {
    Dossier filing = birth();
    assertThat(world.until(others.child(filing, 1), Stage.RETURNED).stage())
        .isEqualTo(Stage.RETURNED);
    assertThat(others.state(filing, 1)).isEqualTo(LinkedPart.State.GRANTED);
    assertThat(others.now(filing).stage()).isEqualTo(Stage.AT_INTAKE);
    assertThat(others.now(filing).holder()).isEqualTo(world.id("intake"));
  }

  private Dossier birth() {
    return others.filed(CooperationWorld.LINKED_BIRTH, "Vừ Thị Mỷ");
  }

  private List<LinkedPart.State> states(Dossier filing) {
    return parts.of(others.now(filing)).stream().map(LinkedPart::state).toList();
  }

  private void whole() {
    assertThat(histories.verify(fault -> {}).faults()).isEmpty();
  }

  private static void refused(ThrowingCallable act, String key) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
