package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** A role is not taken from somebody who holds dossiers in a step that needs it. */
@MotCuaTest
class LosingRolesTest {
  private static final String TWO_LEVELS = "2.001661";

  @Autowired DossierWorld world;
  @Autowired Staffing staffing;
  @Autowired Dossiers dossiers;
  @Autowired Intakes intakes;
  @Autowired Supplements supplements;
  @Autowired TestClock clock;

  private Actor founder;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("intake");
    founder =
        new Actor(
            DossierWorld.NA_HY, UUID.randomUUID(), "người lập", EnumSet.of(Role.ADMINISTRATOR));
  }

  @Test
  void the_role_goes_after_the_dossier_and_others_go_at_once() {
    Dossier dossier = world.until(world.received("Vừ Thị Mỷ"), Stage.APPRAISING);
    UUID appraiser = world.id("appraiser");
    assertThatThrownBy(() -> staffing.assign(founder, appraiser, Set.of(Role.CLERK)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("role-still-needed");
    assertThat(world.officers().byId(DossierWorld.NA_HY, appraiser).roles())
        .as("nothing was changed")
        .containsExactly(Role.APPRAISAL);
    staffing.assign(founder, appraiser, Set.of(Role.APPRAISAL, Role.CLERK));
    staffing.assign(founder, appraiser, Set.of(Role.APPRAISAL));
    dossiers.reassign(
        world.the("head"), DossierWorld.seen(dossier), world.id("second appraiser"), "nghỉ phép");
    staffing.assign(founder, appraiser, Set.of(Role.CLERK));
    assertThat(world.officers().byId(DossierWorld.NA_HY, appraiser).roles())
        .containsExactly(Role.CLERK);
  }

  @Test
  void whoever_has_to_send_the_request_for_papers_keeps_the_role_of_the_centre() {
    Dossier proposed = proposed();
    assertThat(proposed.stage()).isEqualTo(Stage.SUPPLEMENT_PROPOSED);
    refused("intake", Set.of(Role.RETURN));
    Dossier sent = supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(sent.stage()).isEqualTo(Stage.AWAITING_SUPPLEMENT);
    refused("intake", Set.of(Role.RETURN));
    dossiers.reassign(
        world.the("head"), DossierWorld.seen(sent), world.id("second intake"), "đổi người");
    staffing.assign(founder, world.id("intake"), Set.of(Role.RETURN));
    staffing.assign(founder, world.id("intake"), Set.of(Role.INTAKE, Role.RETURN));
  }

  @Test
  void a_request_proposed_does_not_keep_the_role_of_a_step_its_holder_is_not_at() {
    Dossier proposed = proposed();
    UUID intake = world.id("intake");
    staffing.assign(founder, intake, Set.of(Role.INTAKE, Role.RETURN, Role.APPRAISAL));
    staffing.assign(founder, intake, Set.of(Role.INTAKE, Role.RETURN));
    assertThat(world.officers().byId(DossierWorld.NA_HY, intake).has(Role.APPRAISAL)).isFalse();
    Dossier sent = supplements.send(world.the("intake"), DossierWorld.seen(proposed), "");
    assertThat(sent.stage())
        .as("and the holder can still do the duty")
        .isEqualTo(Stage.AWAITING_SUPPLEMENT);
    dossiers.reassign(
        world.the("head"), DossierWorld.seen(sent), world.id("second intake"), "đổi người");
  }

  @Test
  void whoever_follows_a_file_at_the_department_keeps_the_role_of_the_centre() {
    world.offers(TWO_LEVELS, TimeLimit.workingDays(8));
    Actor intake = world.the("intake");
    Dossier outside =
        world.until(
            intakes.receive(intake, world.intake(intake, TWO_LEVELS, "Lò Thị Mai")), Stage.OUTSIDE);
    assertThat(outside.holder()).isEqualTo(intake.officer());
    refused("intake", Set.of(Role.RETURN));
    dossiers.takeAnswer(intake, DossierWorld.seen(outside), intake.officer(), "");
    staffing.assign(founder, intake.officer(), Set.of(Role.RETURN));
    staffing.assign(founder, intake.officer(), Set.of(Role.INTAKE, Role.RETURN));
  }

  private Dossier proposed() {
    Actor intake = world.the("intake");
    Dossier appraising =
        world.until(
            intakes.receive(intake, world.intake(intake, DossierWorld.DISABILITY, "Lò Văn Pọm")),
            Stage.APPRAISING);
    return supplements.propose(
        world.the("appraiser"),
        DossierWorld.seen(appraising),
        Map.of(1, "Bản photo mờ, không đọc được số"),
        intake.officer());
  }

  private void refused(String who, Set<Role> kept) {
    Set<Role> before = world.officers().byId(DossierWorld.NA_HY, world.id(who)).roles();
    assertThatThrownBy(() -> staffing.assign(founder, world.id(who), kept))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("role-still-needed");
    assertThat(world.officers().byId(DossierWorld.NA_HY, world.id(who)).roles()).isEqualTo(before);
  }
}
