package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

@MotCuaTest
class DossierLifeTest {
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired Desk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void a_birth_registration_lives_from_the_counter_to_the_mother() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThat(dossier.stage()).isEqualTo(Stage.AT_INTAKE);
    assertThat(dossier.holder()).isEqualTo(world.id("intake"));
    Dossier returned = world.until(dossier, Stage.RETURNED);
    assertThat(returned.standing().outcome()).isEqualTo(Standing.Outcome.GRANTED);
    assertThat(desk.timeline(returned).stream().map(entry -> entry.event().kind()))
        .containsExactly(
            DossierEvent.Kind.RECEIVED,
            DossierEvent.Kind.HANDED_OVER,
            DossierEvent.Kind.HANDED_OVER,
            DossierEvent.Kind.HANDED_OVER,
            DossierEvent.Kind.HANDED_OVER,
            DossierEvent.Kind.APPROVED,
            DossierEvent.Kind.SEALED,
            DossierEvent.Kind.RETURNED);
    assertThat(desk.timeline(returned).getLast().words()).isEqualTo("mẹ cháu bé");
  }

  @Test
  void at_every_moment_one_named_officer_holds_it() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    for (String holder :
        List.of("intake", "head", "appraiser", "head", "chairman", "clerk", "intake")) {
      assertThat(dossier.holder()).isEqualTo(world.id(holder));
      dossier = world.next(dossier);
    }
    assertThat(dossier.stage()).isEqualTo(Stage.RETURNED);
  }

  @Test
  void the_legal_time_ends_when_the_result_is_ready_not_when_it_is_fetched() {
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    assertThat(ready.standing().mark()).isEqualTo(Mark.ON_TIME);
    clock.set("2026-11-20T08:00");
    Dossier returned = world.next(ready);
    assertThat(returned.standing().mark()).isEqualTo(Mark.ON_TIME);
  }

  @Test
  void a_result_ready_after_the_due_instant_is_late_and_stays_late() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    clock.set("2026-11-06T09:00");
    assertThat(world.next(dossier).standing().mark()).isEqualTo(Mark.LATE);
  }

  @Test
  void a_result_ready_before_the_due_day_is_early() {
    Dossier dossier =
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
    clock.set("2026-11-05T09:00");
    assertThat(world.until(dossier, Stage.READY).standing().mark()).isEqualTo(Mark.EARLY);
  }

  @Test
  void a_step_entered_again_keeps_the_time_it_has_used() {
    Dossier dossier =
        world.until(
            intakes.receive(
                world.the("intake"),
                world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh")),
            Stage.APPRAISING);
    clock.set("2026-11-02T10:00");
    Dossier reviewing = world.next(dossier);
    assertThat(reviewing.standing().used().get(2)).isEqualTo(2 * 3600);
    clock.set("2026-11-02T11:00");
    Dossier back =
        dossiers.sendBack(
            world.the("head"),
            DossierWorld.seen(reviewing),
            world.id("appraiser"),
            "Thiếu ý kiến của Trạm Y tế");
    assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
    clock.set("2026-11-02T11:30");
    assertThat(world.next(back).standing().used().get(2)).isEqualTo(2 * 3600 + 1800);
  }

  @Test
  void each_step_gets_its_own_mark_and_waiting_to_be_fetched_gets_none() {
    Dossier ready = world.until(world.received("Vừ Thị Mỷ"), Stage.READY);
    clock.set("2026-11-20T08:00");
    Dossier returned = world.next(ready);
    assertThat(desk.timeline(returned).stream().map(entry -> entry.event().markOfStep()))
        .containsExactly(
            Optional.empty(),
            Optional.of(Mark.ON_TIME),
            Optional.of(Mark.ON_TIME),
            Optional.of(Mark.ON_TIME),
            Optional.of(Mark.ON_TIME),
            Optional.of(Mark.ON_TIME),
            Optional.of(Mark.ON_TIME),
            Optional.empty());
  }

  @Test
  void a_step_that_took_longer_than_its_part_is_late_though_the_whole_is_not() {
    Dossier dossier =
        intakes.receive(
            world.the("intake"),
            world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
    clock.set("2026-11-10T08:00");
    Dossier handed = world.next(dossier);
    assertThat(desk.timeline(handed).getLast().event().markOfStep()).contains(Mark.LATE);
    assertThat(desk.timeLeft(handed).late()).isFalse();
  }

  @Test
  void a_refusal_needs_its_reason_in_writing_and_still_reaches_the_citizen() {
    Dossier approving = world.until(world.received("Vừ Thị Mỷ"), Stage.APPROVING);
    assertThatThrownBy(() ->
            dossiers.refuse(
                world.the("chairman"), DossierWorld.seen(approving), world.id("clerk"), " "))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("reason-missing");
    Dossier refused =
        dossiers.refuse(
            world.the("chairman"),
            DossierWorld.seen(approving),
            world.id("clerk"),
            "Giấy chứng sinh không phải do cơ sở y tế cấp");
    Dossier returned = world.until(refused, Stage.RETURNED);
    assertThat(returned.standing().outcome()).isEqualTo(Standing.Outcome.REFUSED);
  }

  @Test
  void sending_back_from_the_seal_opens_the_decision_again() {
    Dossier sealing = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    Dossier back =
        dossiers.sendBack(
            world.the("clerk"),
            DossierWorld.seen(sealing),
            world.id("chairman"),
            "Chưa ký trang 2");
    assertThat(back.stage()).isEqualTo(Stage.APPROVING);
    assertThat(back.standing().outcome()).isNull();
  }

  @Test
  void somebody_who_does_not_hold_it_cannot_hand_it_over() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThatThrownBy(() ->
            dossiers.handOver(
                world.the("appraiser"), DossierWorld.seen(dossier), world.id("head"), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("not-yours");
  }

  @Test
  void it_cannot_be_handed_to_somebody_without_the_duty() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThatThrownBy(() ->
            dossiers.handOver(
                world.the("intake"), DossierWorld.seen(dossier), world.id("clerk"), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("holder-role");
    assertThat(dossiers.byId(DossierWorld.NA_HY, dossier.id()).version()).isEqualTo(1);
  }

  @Test
  void of_two_officers_acting_at_once_one_wins_and_the_other_learns_what_happened() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    dossiers.handOver(world.the("intake"), DossierWorld.seen(dossier), world.id("head"), "");
    assertThatThrownBy(() ->
            dossiers.withdraw(
                world.the("second intake"), DossierWorld.seen(dossier), "Bà con xin rút"))
        .isInstanceOfSatisfying(
            Overtaken.class,
            overtaken -> assertThat(overtaken.now().stage()).isEqualTo(Stage.ASSIGNING));
  }

  @Test
  void the_citizen_may_withdraw_while_nothing_is_decided_and_not_after() {
    Dossier reviewing = world.until(world.received("Vừ Thị Mỷ"), Stage.REVIEWING);
    Dossier withdrawn =
        dossiers.withdraw(
            world.the("second intake"), DossierWorld.seen(reviewing), "Đã làm ở nơi khác");
    assertThat(withdrawn.stage()).isEqualTo(Stage.WITHDRAWN);
    Dossier sealing = world.until(world.received("Vừ Thị Mỷ"), Stage.SEALING);
    assertThatThrownBy(
            () -> dossiers.withdraw(world.the("intake"), DossierWorld.seen(sealing), "xin rút"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void the_leader_moves_it_to_a_colleague_with_a_reason() {
    Dossier appraising = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    Dossier moved =
        dossiers.reassign(
            world.the("chairman"),
            DossierWorld.seen(appraising),
            world.id("second appraiser"),
            "Chị Pà nghỉ ốm");
    assertThat(moved.holder()).isEqualTo(world.id("second appraiser"));
    assertThat(moved.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(moved.standing().stepDueAt()).isEqualTo(appraising.standing().stepDueAt());
  }

  @Test
  void a_mistyped_name_is_corrected_as_a_fact_of_its_own() {
    Dossier dossier = world.received("Vừ Thị Mỉ");
    Applicant right = new Applicant("Vừ Thị Mỷ", "1970", "", "", "", "bản Nà Hỳ 2", "");
    Dossier corrected =
        dossiers.correct(world.the("intake"), DossierWorld.seen(dossier), right, "Gõ sai tên");
    assertThat(desk.applicant(corrected)).contains(right);
    assertThat(corrected.filing().dueAt()).isEqualTo(dossier.filing().dueAt());
  }

  @Test
  void another_communes_officer_does_not_even_find_it() {
    Dossier dossier = world.received("Vừ Thị Mỷ");
    assertThatThrownBy(() ->
            dossiers.withdraw(
                world.the("intake (Thanh Nưa)"), DossierWorld.seen(dossier), "xin rút"))
        .isInstanceOf(NotFound.class);
  }
}
