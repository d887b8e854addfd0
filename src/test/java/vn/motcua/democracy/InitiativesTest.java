package vn.motcua.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.democracy.DemocracyWorld.errors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;

/** A tenth of the households within three months, to the household and to the day. */
@MotCuaTest
class InitiativesTest {
  private static final String JOIN =
      """
      insert into people_initiative_consent (unit_id, initiative_id, households, household)
      values (?, ?, 90, 60)
      """;

  @Autowired Initiatives initiatives;
  @Autowired GrassrootsLaw law;
  @Autowired DemocracyWorld world;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void in_november() {
    clock.set("2026-11-30T09:00");
    world.clerk();
  }

  private UUID proposed(int households, @Nullable String began) {
    return initiatives.propose(
        world.clerk(),
        new Initiatives.Draft(
            UUID.randomUUID(),
            6,
            "Làm sân bóng chung",
            "bản Nà Hỳ 2",
            households,
            began == null ? null : LocalDate.parse(began)));
  }

  private Initiative read(UUID id) {
    return initiatives.byId(People.NA_HY, id);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "9, 1", "10, 1", "11, 2", "90, 9", "91, 10", "99, 10", "100, 10", "101, 11"})
  void exactly_a_tenth_is_enough(int households, int needed) {
    assertThat(law.initiativeNeeds(households)).isEqualTo(needed);
  }

  @Test
  void for_every_village_a_tenth_is_the_smallest_number_that_is_enough() {
    for (int households = 1; households <= 20_000; households++) {
      int needed = law.initiativeNeeds(households);
      assertThat(10L * needed).isGreaterThanOrEqualTo(households);
      assertThat(10L * (needed - 1)).isLessThan(households);
    }
  }

  @Test
  void with_the_ninth_of_ninety_it_is_reached_and_stays_so() {
    UUID id = proposed(90, "2026-11-30");
    initiatives.agreed(world.clerk(), id, "1-8");
    assertThat(read(id).state(LocalDate.of(2026, 12, 1))).isEqualTo(Initiative.State.OPEN);
    initiatives.agreed(world.clerk(), id, "40");
    assertThat(read(id).state(LocalDate.of(2026, 12, 1))).isEqualTo(Initiative.State.REACHED);
    assertThat(read(id).state(LocalDate.of(2027, 12, 1))).isEqualTo(Initiative.State.REACHED);
  }

  @Test
  void a_household_counts_once() {
    UUID id = proposed(90, "2026-11-30");
    initiatives.agreed(world.clerk(), id, "1-7");
    assertThat(errors(() -> initiatives.agreed(world.clerk(), id, "7, 8"))).containsOnlyKeys("ho");
    assertThat(read(id).agreed()).isEqualTo(7);
  }

  @Test
  void which_households_agreed_is_forgotten_with_the_last_one_needed() {
    UUID id = proposed(90, "2026-11-30");
    initiatives.agreed(world.clerk(), id, "1-8");
    assertThat(read(id).listed()).hasSize(8);
    initiatives.agreed(world.clerk(), id, "40, 41");
    assertThat(read(id).closed()).isTrue();
    assertThat(read(id).agreed()).isEqualTo(10);
    assertThat(read(id).listed()).isEmpty();
    assertThat(rowsOf(id)).isZero();
    assertThatThrownBy(() -> initiatives.agreed(world.clerk(), id, "50"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> jdbc.sql(JOIN).params(People.NA_HY.code(), id).update())
        .hasMessageContaining("closed");
  }

  @Test
  void what_lapsed_keeps_how_many_and_forgets_who_whoever_looks_first() {
    UUID lapses = proposed(90, "2026-11-30");
    clock.set("2026-12-15T09:00");
    UUID stays = proposed(90, "2026-12-15");
    initiatives.agreed(world.clerk(), lapses, "1-8");
    initiatives.agreed(world.clerk(), stays, "1-8");
    clock.set("2027-03-01T00:00");
    initiatives.closeThoseOver();
    initiatives.closeThoseOver();
    assertThat(read(lapses).agreed()).isEqualTo(8);
    assertThat(rowsOf(lapses)).isZero();
    assertThat(rowsOf(stays)).isEqualTo(8);
  }

  private int rowsOf(UUID id) {
    return jdbc.sql("select count(*) from people_initiative_consent where initiative_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  @Test
  void three_months_end_on_the_same_day_or_the_last_of_a_shorter_month() {
    UUID id = proposed(90, "2026-11-30");
    assertThat(read(id).until()).isEqualTo(LocalDate.of(2027, 2, 28));
    clock.set("2027-02-28T23:59");
    initiatives.agreed(world.clerk(), id, "1");
    clock.set("2027-03-01T00:00");
    assertThat(read(id).state(initiatives.today())).isEqualTo(Initiative.State.LAPSED);
    assertThatThrownBy(() -> initiatives.agreed(world.clerk(), id, "2"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void what_cannot_be_and_who_may_not_is_refused() {
    assertThat(errors(() -> proposed(0, null))).containsOnlyKeys("soHoDeXuat", "tuNgay");
    assertThat(errors(() -> proposed(10, "2026-12-01"))).containsOnlyKeys("tuNgay");
    UUID id = proposed(10, "2026-11-30");
    assertThat(errors(() -> initiatives.agreed(world.clerk(), id, "11"))).containsOnlyKeys("ho");
    assertThatThrownBy(() -> initiatives.agreed(world.front(), id, "1"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> initiatives.agreed(world.neighbour(), id, "1"))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> jdbc.sql("delete from people_initiative_consent").update())
        .isInstanceOf(DataAccessException.class);
  }
}
