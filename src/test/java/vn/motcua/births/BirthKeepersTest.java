package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.dossiers.DossierWorld;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/** Names of mothers are entrusted to officers of civil status, and to nobody who watches them. */
@MotCuaTest
class BirthKeepersTest {
  private static final Set<Role> NEVER =
      EnumSet.of(
          Role.LEADER,
          Role.ADMINISTRATOR,
          Role.PROVINCE_OBSERVER,
          Role.STEERING,
          Role.FRONT,
          Role.PARTY_SECRETARY);

  @Autowired Births births;
  @Autowired BirthKeepers keepers;
  @Autowired DossierWorld world;
  @Autowired Staffing staffing;
  @Autowired TestClock clock;

  @BeforeEach
  void two_communes_at_work() {
    clock.set("2026-11-02T08:00");
    world.the("chairman");
  }

  @Test
  void whoever_receives_or_appraises_is_offered_where_no_post_is_called_civil_status() {
    assertThat(keepers.offered(DossierWorld.NA_HY))
        .extracting(Officer::id)
        .containsExactlyInAnyOrder(
            world.id("intake"),
            world.id("second intake"),
            world.id("appraiser"),
            world.id("second appraiser"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FRONT", "PARTY_SECRETARY", "CLERK", "ADMINISTRATOR"})
  void neither_the_front_nor_the_party_secretary_nor_the_clerk_is_offered_or_accepted(Role role) {
    Actor somebody = world.hired(founder("chairman"), "Lò Thị Say", role);
    assertThat(keepers.offered(DossierWorld.NA_HY))
        .extracting(Officer::id)
        .doesNotContain(somebody.officer());
    assertRefused("births.error.not-civil", world.the("chairman"), somebody.officer());
    assertThat(births.isKeeper(somebody)).isFalse();
  }

  @Test
  void an_administrator_who_appraises_too_reads_no_names() {
    Actor both =
        world.hired(founder("chairman"), "Quàng Văn Quản", Role.ADMINISTRATOR, Role.APPRAISAL);
    assertRefused("births.error.not-civil", world.the("chairman"), both.officer());
  }

  @Test
  void where_a_post_is_called_civil_status_its_officers_alone_are_offered_a_second_post_too() {
    Actor leader = world.the("chairman (Thanh Nưa)");
    Actor founder = founder("chairman (Thanh Nưa)");
    UUID named =
        staffing.add(
            founder,
            People.card("Lò Văn Phanh"),
            "Công chức tư pháp – hộ tịch",
            "Văn phòng",
            LocalDate.of(2026, 1, 5),
            Set.of(Role.APPRAISAL));
    UUID second = world.id("appraiser (Thanh Nưa)");
    assertRefused("births.error.not-civil", leader, second);
    staffing.beginPost(
        founder, second, "Kiêm nhiệm Hộ tịch", "Văn phòng", LocalDate.of(2026, 10, 1));
    assertThat(keepers.offered(leader.unit()))
        .extracting(Officer::id)
        .containsExactlyInAnyOrder(named, second);
    births.decideKeeper(leader, second);
    births.decideKeeper(leader, named);
    assertRefused("births.error.not-civil", leader, world.id("intake (Thanh Nưa)"));
    assertRefused("births.error.leader", leader, leader.officer());
    assertRefused("births.error.officer", leader, world.id("appraiser"));
  }

  @Test
  void a_keeper_who_watches_over_the_office_now_reads_no_names_any_more() {
    births.decideKeeper(world.the("chairman"), world.id("appraiser"));
    Actor keeper = world.the("appraiser");
    assertThat(births.isKeeper(keeper)).isTrue();
    for (Role role : NEVER) {
      Actor now =
          new Actor(keeper.unit(), keeper.officer(), keeper.name(), Set.of(Role.APPRAISAL, role));
      assertThat(births.isKeeper(now)).as(role.name()).isFalse();
      assertThatThrownBy(() -> births.list(now)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whatever_duties_come_together_one_that_leads_or_watches_is_enough_to_keep_out() {
    Random random = new Random(1792);
    for (int n = 0; n < 500; n++) {
      EnumSet<Role> roles = EnumSet.noneOf(Role.class);
      List.of(Role.values()).stream().filter(role -> random.nextInt(4) == 0).forEach(roles::add);
      boolean works = roles.contains(Role.INTAKE) || roles.contains(Role.APPRAISAL);
      boolean keptOut = roles.stream().anyMatch(NEVER::contains);
      assertThat(BirthKeepers.mayRead(roles)).as(roles.toString()).isEqualTo(works && !keptOut);
    }
  }

  private void assertRefused(String key, Actor leader, UUID officer) {
    assertThat(
            catchThrowableOfType(BirthRejected.class, () -> births.decideKeeper(leader, officer))
                .errors()
                .get("nguoiGiu"))
        .extracting("key")
        .isEqualTo(key);
  }

  private Actor founder(String who) {
    Actor leader = world.the(who);
    return new Actor(leader.unit(), leader.officer(), "quản trị", Set.of(Role.ADMINISTRATOR));
  }
}
