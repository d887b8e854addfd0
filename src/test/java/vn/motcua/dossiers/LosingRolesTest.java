package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/** A role is not taken from somebody who holds dossiers in a step that needs it. */
@MotCuaTest
class LosingRolesTest {
  @Autowired DossierWorld world;
  @Autowired Staffing staffing;
  @Autowired Dossiers dossiers;
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
}
