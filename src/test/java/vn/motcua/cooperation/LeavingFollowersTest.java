package vn.motcua.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.dossiers.Intakes;
import vn.motcua.dossiers.Stage;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** What another office was asked for is followed up by a name that is here, at every second. */
@MotCuaTest
class LeavingFollowersTest {
  @Autowired DossierWorld world;
  @Autowired CooperationWorld others;
  @Autowired Errands errands;
  @Autowired Intakes intakes;
  @Autowired Dossiers dossiers;
  @Autowired Staffing staffing;
  @Autowired Attendance attendance;
  @Autowired TestClock clock;

  private Actor founder;
  private Actor follower;

  @BeforeEach
  void somebody_new_follows_up() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    founder =
        new Actor(
            DossierWorld.NA_HY, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
    follower = world.hired(founder, "Mùa Thị Sua", Role.APPRAISAL);
  }

  @Test
  void nobody_is_transferred_while_another_office_has_not_answered() {
    Dossier asked = asked();
    assertThatThrownBy(() -> staffing.transfer(founder, follower.officer(), "Huyện bên"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("still-follows");
    assertThat(world.officers().byId(DossierWorld.NA_HY, follower.officer()).active()).isTrue();
    errands.passOn(
        world.the("appraiser"), others.seen(asked), 1, world.id("appraiser"), "Chuyển công tác");
    staffing.transfer(founder, follower.officer(), "Huyện bên");
    assertThat(errands.of(others.now(asked)).getFirst().follower())
        .isEqualTo(world.id("appraiser"));
  }

  @Test
  void an_answer_sets_the_follower_free() {
    Dossier asked = asked();
    errands.answer(
        world.the("appraiser"), others.seen(asked), 1, Errand.Verdict.GIVEN, "Có ghi sổ");
    staffing.transfer(founder, follower.officer(), "Huyện bên");
    assertThat(world.officers().byId(DossierWorld.NA_HY, follower.officer()).active()).isFalse();
  }

  @Test
  void a_dossier_that_is_over_keeps_nobody() {
    Dossier asked = asked();
    dossiers.withdraw(world.the("intake"), others.seen(asked), "Gia đình rút hồ sơ");
    staffing.transfer(founder, follower.officer(), "Huyện bên");
    assertThat(world.officers().byId(DossierWorld.NA_HY, follower.officer()).active()).isFalse();
  }

  @Test
  void a_role_may_go_for_following_up_asks_for_none() {
    asked();
    staffing.assign(founder, follower.officer(), EnumSet.of(Role.CLERK));
    assertThat(world.officers().byId(DossierWorld.NA_HY, follower.officer()).roles())
        .containsExactly(Role.CLERK);
  }

  @Test
  void a_follower_on_leave_is_told_until_somebody_takes_over_or_the_leave_ends() {
    Dossier asked = asked();
    assertThat(errands.awayFollowers(DossierWorld.NA_HY)).doesNotContain(follower.officer());
    attendance.announce(
        world.the("chairman"),
        follower.officer(),
        clock.instant(),
        clock.instant().plus(Duration.ofDays(3)),
        AbsenceReason.values()[0],
        null);
    assertThat(errands.awayFollowers(DossierWorld.NA_HY)).contains(follower.officer());
    clock.advance(Duration.ofDays(4));
    assertThat(errands.awayFollowers(DossierWorld.NA_HY)).doesNotContain(follower.officer());
    clock.set("2026-11-03T08:00");
    errands.passOn(
        world.the("appraiser"), others.seen(asked), 1, world.id("appraiser"), "Nghỉ phép");
    assertThat(errands.awayFollowers(DossierWorld.NA_HY)).doesNotContain(follower.officer());
  }

  private Dossier asked() {
    Actor intake = world.the("intake");
    Dossier dossier =
        world.until(
            intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Lò Văn Pọm")),
            Stage.APPRAISING);
    return errands.ask(
        world.the("appraiser"),
        others.seen(dossier),
        CooperationWorld.question(follower.officer()));
  }
}
