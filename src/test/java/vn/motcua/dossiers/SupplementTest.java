package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Refusal;

@MotCuaTest
class SupplementTest {
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Intakes intakes;
  @Autowired Desk desk;
  @Autowired Histories histories;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void the_appraiser_proposes_and_the_centre_sends_two_acts_by_two_people() {
    Dossier proposed = proposed(appraising());
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
    Dossier dossier = appraising();
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
    Dossier sent = sent(appraising());
    assertThat(desk.candidates(sent, sent.standing().step()).getFirst().officer().id())
        .isEqualTo(world.id("appraiser"));
  }

  @Test
  void waiting_uses_none_of_the_steps_time() {
    Dossier sent = sent(appraising());
    int used = sent.standing().used().get(2);
    clock.set("2026-11-09T08:00");
    Dossier back = came(sent);
    assertThat(back.standing().used().get(2)).isEqualTo(used);
    clock.set("2026-11-09T09:00");
    assertThat(world.next(back).standing().used().get(2)).isEqualTo(used + 3600);
  }

  @Test
  void there_is_no_second_request() {
    Dossier back = came(sent(appraising()));
    assertThat(back.allows(Act.PROPOSE_SUPPLEMENT, world.the("appraiser"))).isFalse();
    assertThatThrownBy(() -> proposed(back))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.second-supplement"));
  }

  @Test
  void a_request_the_centre_declined_was_never_sent_so_it_may_be_proposed_again() {
    Dossier proposed = proposed(appraising());
    Dossier back =
        supplements.decline(world.the("intake"), DossierWorld.seen(proposed), "Giấy này đã có");
    assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(back.holder()).isEqualTo(world.id("appraiser"));
    assertThat(back.standing().time().pauses()).isZero();
    assertThat(proposed(back).stage()).isEqualTo(Stage.SUPPLEMENT_PROPOSED);
  }

  @Test
  void when_nothing_comes_the_office_goes_on_with_what_it_has() {
    Dossier sent = sent(appraising());
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
  void a_paper_the_procedure_does_not_list_cannot_be_asked_for() {
    Dossier dossier = appraising();
    assertThatThrownBy(() -> propose(dossier, Map.of(99, "cho chắc")))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.supplement-unlisted"));
  }

  @Test
  void every_paper_needs_its_own_reason_and_something_must_be_asked() {
    Dossier dossier = appraising();
    assertThatThrownBy(() -> propose(dossier, Map.of(1, "  "))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> propose(dossier, Map.of())).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> propose(dossier, Map.of(1, "x".repeat(301))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void while_papers_are_awaited_the_desk_cannot_hand_the_dossier_on() {
    Dossier sent = sent(appraising());
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
    world.until(came(sent(appraising())), Stage.RETURNED);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  private Dossier appraising() {
    return world.until(
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh")),
        Stage.APPRAISING);
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
