package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.documents.Pdf;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

@MotCuaTest
class SupplementTest {
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Desk desk;
  @Autowired Notices notices;
  @Autowired Alarms alarms;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_appraiser_proposes_and_the_centre_sends_two_acts_by_two_people() {
    Dossier proposed = proposed(world.appraisingDisability());
    assertThat(proposed.stage()).isEqualTo(Stage.SUPPLEMENT_PROPOSED);
    assertThat(proposed.holder()).isEqualTo(world.id("intake"));
    assertThat(proposed.stage().isPaused()).isFalse();
    assertThatThrownBy(
            () -> supplements.send(world.the("appraiser"), DossierWorld.seen(proposed), ""))
        .isInstanceOf(Refusal.class);
    Dossier sent = supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(sent.stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    assertThat(sent.stage().portalState()).isEqualTo(5);
    assertThat(desk.timeline(sent).stream().map(entry -> entry.event().kind()))
        .endsWith(DossierEvent.Kind.SUPPLEMENT_PROPOSED, DossierEvent.Kind.SUPPLEMENT_SENT);
    assertThat(supplements.asked(sent).stream().map(Supplements.Missing::reason))
        .containsExactly("Bản photo mờ, không đọc được số");
  }

  @Test
  void two_days_of_waiting_move_the_due_date_by_two_days() {
    Dossier dossier = world.appraisingDisability();
    Dossier sent = sent(dossier);
    clock.set("2026-11-04T08:00");
    Dossier back = came(sent);
    assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(back.holder()).isEqualTo(world.id("appraiser"));
    assertThat(DossierWorld.minute(dossier.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 8, 8, 0));
    assertThat(DossierWorld.minute(back.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 10, 8, 0));
    assertThat(back.filing().dueAt()).as("what the slip promised").isEqualTo(dossier.dueAt());
    assertThat(back.standing().time().pauses()).isEqualTo(1);
  }

  @Test
  void whoever_appraised_before_is_offered_first_when_the_papers_have_come() {
    Dossier sent = sent(world.appraisingDisability());
    assertThat(desk.candidates(sent, sent.standing().step()).getFirst().officer().id())
        .isEqualTo(world.id("appraiser"));
  }

  @Test
  void waiting_uses_none_of_the_steps_time() {
    Dossier sent = sent(world.appraisingDisability());
    int used = sent.standing().used().get(2);
    clock.set("2026-11-09T08:00");
    Dossier back = came(sent);
    assertThat(back.standing().used().get(2)).isEqualTo(used);
    clock.set("2026-11-09T09:00");
    assertThat(world.next(back).standing().used().get(2)).isEqualTo(used + 3600);
  }

  @Test
  void there_is_no_second_request() {
    Dossier back = came(sent(world.appraisingDisability()));
    assertThat(back.allows(Act.PROPOSE_SUPPLEMENT, world.the("appraiser"))).isFalse();
    assertThatThrownBy(() -> proposed(back))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.second-supplement"));
  }

  @Test
  void a_request_the_centre_declined_was_never_sent_so_it_may_be_proposed_again() {
    Dossier proposed = proposed(world.appraisingDisability());
    Dossier back =
        supplements.decline(
            world.the("intake"),
            DossierWorld.seen(proposed),
            world.id("appraiser"),
            "Giấy này đã có");
    assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(back.holder()).isEqualTo(world.id("appraiser"));
    assertThat(back.standing().time().pauses()).isZero();
    assertThat(proposed(back).stage()).isEqualTo(Stage.SUPPLEMENT_PROPOSED);
  }

  @Test
  void when_nothing_comes_the_office_goes_on_with_what_it_has() {
    Dossier sent = sent(world.appraisingDisability());
    clock.set("2026-12-02T08:00");
    assertThatThrownBy(() ->
            supplements.end(
                world.the("intake"), DossierWorld.seen(sent), world.id("appraiser"), " "))
        .isInstanceOf(Refusal.class);
    Dossier back =
        supplements.end(
            world.the("intake"),
            DossierWorld.seen(sent),
            world.id("appraiser"),
            "Người nộp không bổ sung trong thời hạn ghi ở phiếu");
    assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(back.dueAt()).isAfter(sent.filing().dueAt());
  }

  @Test
  void the_agreed_day_is_told_with_the_fact_and_on_the_form() {
    Dossier sent = sentUntil(LocalDate.of(2026, 11, 10));
    assertThat(EventData.read(desk.timeline(sent).getLast().event().data()).get("expected"))
        .isEqualTo("2026-11-10");
    assertThat(Pdf.text(notices.print(sent, Notices.Kind.SUPPLEMENT, "https://nahy.example")))
        .contains("trước hết ngày 10/11/2026");
    assertThat(OfficeTime.date(sent.standing().time().awaitedUntil())).isEqualTo("2026-11-10");
    Dossier without = sent(world.appraisingDisability());
    assertThat(Pdf.text(notices.print(without, Notices.Kind.SUPPLEMENT, "https://nahy.example")))
        .doesNotContain("trước hết ngày");
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void a_day_that_is_past_or_years_away_is_not_agreed_with_anybody() {
    for (LocalDate wrong :
        List.of(LocalDate.of(2026, 11, 1), LocalDate.of(2025, 11, 10), LocalDate.of(2027, 11, 3))) {
      assertThatThrownBy(() -> sentUntil(wrong))
          .as("%s", wrong)
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.awaited-day"));
    }
    assertThat(sentUntil(LocalDate.of(2026, 11, 2)).stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    assertThat(sentUntil(LocalDate.of(2027, 11, 2)).stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
  }

  @Test
  void papers_that_never_come_are_pointed_out_to_the_holder_once_the_day_is_over() {
    Dossier sent = sentUntil(LocalDate.of(2026, 11, 10));
    assertThat(remindedOf(sent, "2026-11-10T23:59")).isEmpty();
    assertThat(remindedOf(sent, "2026-11-11T00:00")).containsExactly(Alarm.Kind.WAIT_OVER);
    assertThat(alarms.sweep()).as("once").isZero();
    Dossier back = came(sent);
    assertThat(remindedOf(back, "2026-11-11T00:00")).isEmpty();
  }

  @Test
  void where_no_day_was_agreed_the_day_of_the_result_is_the_one() {
    Dossier sent = sent(world.appraisingDisability());
    assertThat(remindedOf(sent, "2026-12-08T23:00")).isEmpty();
    assertThat(remindedOf(sent, "2026-12-09T00:00")).containsExactly(Alarm.Kind.WAIT_OVER);
  }

  @Test
  void a_dossier_withdrawn_while_it_waits_reminds_nobody() {
    Dossier sent = sentUntil(LocalDate.of(2026, 11, 10));
    remindedOf(sent, "2026-11-11T08:00");
    Dossier gone = dossiers.withdraw(world.the("intake"), DossierWorld.seen(sent), "Bà con rút");
    assertThat(remindedOf(gone, "2026-11-12T08:00")).isEmpty();
  }

  private Dossier sentUntil(LocalDate day) {
    Dossier proposed = proposed(world.appraisingDisability());
    return supplements.send(world.the("intake"), DossierWorld.seen(proposed), day, "");
  }

  private List<Alarm.Kind> remindedOf(Dossier dossier, String when) {
    clock.set(when);
    alarms.sweep();
    return alarms.of(world.holderOf(dossier)).stream()
        .filter(alarm -> alarm.line().id().equals(dossier.id()))
        .map(Alarm::kind)
        .toList();
  }

  @Test
  void a_paper_the_procedure_does_not_list_cannot_be_asked_for() {
    Dossier dossier = world.appraisingDisability();
    assertThatThrownBy(() -> propose(dossier, Map.of(99, "cho chắc")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.supplement-unlisted"));
  }

  @Test
  void every_paper_needs_its_own_reason_and_something_must_be_asked() {
    Dossier dossier = world.appraisingDisability();
    assertThatThrownBy(() -> propose(dossier, Map.of(1, "  "))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> propose(dossier, Map.of())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> propose(dossier, Map.of(1, "x".repeat(301))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void while_papers_are_awaited_the_desk_cannot_hand_the_dossier_on() {
    Dossier sent = sent(world.appraisingDisability());
    assertThatThrownBy(() ->
            dossiers.handOver(world.the("intake"), DossierWorld.seen(sent), world.id("head"), ""))
        .isInstanceOf(Refusal.class);
    Dossier withdrawn =
        dossiers.withdraw(world.the("intake"), DossierWorld.seen(sent), "Bà con xin rút");
    assertThat(withdrawn.stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(withdrawn.standing().time().pausedAt()).isNull();
  }

  @Test
  void the_history_of_a_supplemented_dossier_is_whole() {
    world.until(came(sent(world.appraisingDisability())), Stage.RETURNED);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  private Dossier proposed(Dossier dossier) {
    return propose(dossier, Map.of(1, "Bản photo mờ,\n không đọc được số"));
  }

  private Dossier propose(Dossier dossier, Map<Integer, String> reasons) {
    return supplements.propose(
        world.the("appraiser"), DossierWorld.seen(dossier), reasons, world.id("intake"));
  }

  private Dossier sent(Dossier dossier) {
    return supplements.send(
        world.the("intake"), DossierWorld.seen(proposed(dossier)), "Xin nộp tại Trung tâm");
  }

  private Dossier came(Dossier sent) {
    return supplements.receive(
        world.the("intake"), DossierWorld.seen(sent), world.id("appraiser"), "");
  }
}
