package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** In a small commune one officer may receive and appraise: even so, two people ask for papers. */
@MotCuaTest
class TwoPeopleAskForPapersTest {
  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Staffing staffing;
  @Autowired Histories histories;
  @Autowired Desk desk;
  @Autowired Attendance attendance;
  @Autowired TestClock clock;

  private Actor both;

  @BeforeEach
  void the_appraiser_has_the_duty_of_intake_as_well() {
    clock.set(TestClock.MONDAY_MORNING);
    both = with("appraiser", Role.APPRAISAL, Role.INTAKE);
  }

  @Test
  void whoever_proposes_is_not_offered_as_the_one_who_sends() {
    assertThat(senders(appraising()))
        .contains(world.id("intake"), world.id("second intake"))
        .doesNotContain(both.officer());
  }

  @Test
  void a_forged_proposal_to_oneself_is_refused_and_changes_nothing() {
    Dossier dossier = appraising();
    refused("dossiers.refusal.supplement-alone", () -> propose(dossier, both.officer()));
    assertThat(world.found(dossier.id()).version()).isEqualTo(dossier.version());
    assertThat(propose(dossier, world.id("intake")).stage()).isEqualTo(Stage.SUPPLEMENT_PROPOSED);
  }

  @Test
  void a_proposal_that_comes_back_to_its_author_is_sent_by_somebody_else() {
    Dossier proposed = propose(appraising(), world.id("intake"));
    assertThat(supplements.objection(world.the("intake"), proposed)).isEmpty();
    Dossier back =
        dossiers.reassign(
            world.the("intake"), DossierWorld.seen(proposed), both.officer(), "Nghỉ phép");
    assertThat(supplements.objection(both, back))
        .hasValueSatisfying(
            refusal -> assertThat(refusal.key()).isEqualTo("dossiers.refusal.supplement-alone"));
    refused(
        "dossiers.refusal.supplement-alone",
        () -> supplements.send(both, DossierWorld.seen(back), "Xin nộp tại quầy"));
    assertThat(world.found(back.id()).version())
        .as("nothing stopped the clock")
        .isEqualTo(back.version());
    Dossier passedOn =
        dossiers.reassign(
            both, DossierWorld.seen(back), world.id("second intake"), "Người khác gửi");
    Dossier sent = supplements.send(world.the("second intake"), DossierWorld.seen(passedOn), "");
    assertThat(sent.stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
  }

  @Test
  void a_proposal_that_comes_back_can_be_taken_back_so_that_no_dossier_is_stuck() {
    Dossier proposed = propose(appraising(), world.id("intake"));
    Dossier back =
        dossiers.reassign(
            world.the("intake"), DossierWorld.seen(proposed), both.officer(), "Nghỉ phép");
    Dossier appraising =
        supplements.decline(
            both, DossierWorld.seen(back), both.officer(), "Đã tìm thấy giấy trong hồ sơ");
    assertThat(appraising.stage()).isEqualTo(Stage.APPRAISING);
    assertThat(appraising.holder()).isEqualTo(both.officer());
  }

  @Test
  void when_the_proposer_is_on_leave_the_centre_gives_the_declined_one_to_a_colleague() {
    Dossier proposed = propose(appraising(), world.id("intake"));
    UUID leave =
        attendance.announce(
            both,
            both.officer(),
            clock.instant(),
            clock.instant().plus(Duration.ofDays(5)),
            AbsenceReason.LEAVE,
            null);
    try {
      clock.advance(Duration.ofHours(1));
      refused(
          "dossiers.refusal.holder-away",
          () ->
              supplements.decline(
                  world.the("intake"), DossierWorld.seen(proposed), both.officer(), "Đủ giấy rồi"));
      Dossier back =
          supplements.decline(
              world.the("intake"),
              DossierWorld.seen(proposed),
              world.id("second appraiser"),
              "Đủ giấy rồi, chị Pà nghỉ phép");
      assertThat(back.stage()).isEqualTo(Stage.APPRAISING);
      assertThat(back.holder()).isEqualTo(world.id("second appraiser"));
      assertThat(desk.candidates(proposed, proposed.standing().step()))
          .as("offered first, and switched off")
          .anySatisfy(one -> {
            assertThat(one.officer().id()).isEqualTo(both.officer());
            assertThat(one.present()).isFalse();
          });
    } finally {
      attendance.cancel(both, leave);
    }
  }

  @Test
  void only_the_last_proposal_counts_so_after_a_declined_one_the_first_author_may_send() {
    Dossier proposed = propose(appraising(), world.id("intake"));
    Dossier declined =
        supplements.decline(
            world.the("intake"), DossierWorld.seen(proposed), both.officer(), "Ghi rõ hơn");
    Actor second = world.the("second appraiser");
    Dossier moved =
        dossiers.reassign(
            world.the("head"), DossierWorld.seen(declined), second.officer(), "Chia việc");
    Dossier again =
        supplements.propose(
            second, DossierWorld.seen(moved), Map.of(1, "Trang hai mờ"), both.officer());
    assertThat(supplements.send(both, DossierWorld.seen(again), "").stage())
        .isEqualTo(Stage.AWAITING_SUPPLEMENT);
  }

  @Test
  void where_nobody_else_receives_there_is_nobody_to_send_and_it_is_said() {
    Dossier dossier = appraising();
    with("intake", Role.RETURN);
    with("second intake", Role.RETURN);
    try {
      assertThat(senders(dossier)).isEmpty();
      refused("dossiers.refusal.supplement-alone", () -> propose(dossier, both.officer()));
    } finally {
      with("intake", Role.INTAKE, Role.RETURN);
      with("second intake", Role.INTAKE, Role.RETURN);
    }
    assertThat(senders(dossier)).isNotEmpty();
  }

  private Actor with(String who, Role... roles) {
    Actor founder =
        new Actor(
            DossierWorld.NA_HY, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
    Actor known = world.the(who);
    staffing.assign(founder, known.officer(), Set.of(roles));
    return new Actor(known.unit(), known.officer(), known.name(), Set.of(roles));
  }

  private List<UUID> senders(Dossier dossier) {
    return desk.senders(dossier).stream().map(candidate -> candidate.officer().id()).toList();
  }

  private Dossier appraising() {
    return world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
  }

  private Dossier propose(Dossier dossier, UUID to) {
    return supplements.propose(both, DossierWorld.seen(dossier), Map.of(1, "Bản mờ"), to);
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
  }
}
