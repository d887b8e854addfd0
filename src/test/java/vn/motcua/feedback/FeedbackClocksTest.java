package vn.motcua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** How long feedback may take is data: by place, by day, with its source, and never rewritten. */
@MotCuaTest
class FeedbackClocksTest {
  @Autowired FeedbackWorld world;
  @Autowired FeedbackClocks clocks;
  @Autowired FeedbackDesk desk;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
    world.the("front");
  }

  @Test
  void ninh_binh_answers_within_ten_days_where_the_country_has_fifteen() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    assertThat(clocks.on(FeedbackWorld.NA_HY, day).resolve()).isEqualTo(15);
    for (String commune :
        world
            .jdbc()
            .sql("select unit_id from administrative_unit where province_id = '37' limit 5")
            .query(String.class)
            .list()) {
      FeedbackRule rule = clocks.on(new UnitId(commune), day);
      assertThat(rule.resolve()).as(commune).isEqualTo(10);
      assertThat(rule.basis()).contains("Ninh Bình");
    }
  }

  @Test
  void a_new_row_counts_from_its_day_and_what_is_under_way_keeps_its_own() {
    FollowCode before = world.sent("Ghế ở phòng chờ gãy.");
    clocks.set(administrator(), rule(LocalDate.of(2026, 11, 9), 7));
    assertThat(clocks.on(FeedbackWorld.NA_HY, LocalDate.of(2026, 11, 8)).resolve()).isEqualTo(15);
    clock.set("2026-11-09T08:00");
    FollowCode after = world.sent("Bàn ở phòng chờ gãy.");
    assertThat(world.of(before).rule().resolve()).isEqualTo(15);
    assertThat(world.of(after).rule().resolve()).isEqualTo(7);
    assertThat(OfficeTime.date(world.of(after).times().resolveBy()))
        .isEqualTo(LocalDate.of(2026, 11, 18));
    assertThat(clocks.rules(FeedbackWorld.NA_HY))
        .extracting(FeedbackRule::scope)
        .as("the own ones first")
        .startsWith("03169");
    assertThatThrownBy(() -> clocks.set(administrator(), rule(LocalDate.of(2026, 11, 9), 5)))
        .isInstanceOf(FeedbackRejected.class);
  }

  @ParameterizedTest(name = "{0} from {1}")
  @CsvSource({
    "tuNgay, 2026-11-01, 2, 5, 15, 2, 2, 15, QĐ 1, 10",
    "tuNgay, 2029-01-01, 2, 5, 15, 2, 2, 15, QĐ 1, 10",
    "tuChoi, 2026-12-01, 0, 5, 15, 2, 2, 15, QĐ 1, 10",
    "tuChoi, 2026-12-01, 16, 5, 15, 2, 2, 15, QĐ 1, 10",
    "hoiThem, 2026-12-01, 2, 16, 15, 2, 2, 15, QĐ 1, 10",
    "traLoi, 2026-12-01, 2, 5, 61, 2, 2, 15, QĐ 1, 10",
    "congKhai, 2026-12-01, 2, 5, 15, 31, 2, 15, QĐ 1, 10",
    "lenTinh, 2026-12-01, 2, 5, 15, 2, 0, 15, QĐ 1, 10",
    "xemLai, 2026-12-01, 2, 5, 15, 2, 2, 91, QĐ 1, 10",
    "choBaCon, 2026-12-01, 2, 5, 15, 2, 2, 15, QĐ 1, 0",
    "canCu, 2026-12-01, 2, 5, 15, 2, 2, 15, Q, 10"
  })
  void what_cannot_be_is_said_at_its_field(
      String field,
      LocalDate from,
      int refuse,
      int ask,
      int resolve,
      int publish,
      int climb,
      int reopen,
      String basis,
      int waiting) {
    assertThatExceptionOfType(FeedbackRejected.class)
        .isThrownBy(() ->
            clocks.set(
                administrator(),
                new FeedbackRule(
                    "03169", from, refuse, ask, resolve, publish, climb, reopen, waiting, basis)))
        .satisfies(rejected -> assertThat(rejected.errors()).containsOnlyKeys(field));
  }

  @ParameterizedTest(name = "{0}: the country says {2}")
  @CsvSource({
    "tuChoi, longer, 2, 3, 5, 15, 2, 2, 15, 10",
    "hoiThem, longer, 5, 2, 6, 15, 2, 2, 15, 10",
    "traLoi, longer, 15, 2, 5, 16, 2, 2, 15, 10",
    "congKhai, longer, 2, 2, 5, 15, 3, 2, 15, 10",
    "lenTinh, longer, 2, 2, 5, 15, 2, 3, 15, 10",
    "xemLai, shorter, 15, 2, 5, 15, 2, 2, 14, 10",
    "choBaCon, longer, 10, 2, 5, 15, 2, 2, 15, 11"
  })
  void a_commune_never_sets_days_that_are_worse_for_whoever_sends(
      String field,
      String how,
      int limit,
      int refuse,
      int ask,
      int resolve,
      int publish,
      int climb,
      int reopen,
      int waiting) {
    FeedbackRule worse =
        new FeedbackRule(
            "03169",
            LocalDate.of(2026, 12, 14),
            refuse,
            ask,
            resolve,
            publish,
            climb,
            reopen,
            waiting,
            "Quy chế của xã (thử)");
    assertThatExceptionOfType(FeedbackRejected.class)
        .isThrownBy(() -> clocks.set(administrator(), worse))
        .satisfies(rejected -> {
          assertThat(rejected.errors()).containsOnlyKeys(field);
          assertThat(rejected.errors().get(field).key()).contains(how + "-than-above");
          assertThat(rejected.errors().get(field).arguments()).containsExactly(limit);
        });
  }

  @Test
  void in_ninh_binh_a_commune_is_measured_by_the_ten_days_of_its_province() {
    Actor there =
        new Actor(
            new UnitId("13285"),
            world.id("chairman"),
            "quản trị Ninh Bình",
            Set.of(Role.ADMINISTRATOR));
    LocalDate from = LocalDate.of(2026, 12, 14);
    FeedbackRule twelve =
        new FeedbackRule("13285", from, 2, 5, 12, 2, 2, 15, 10, "Quy chế của xã (thử)");
    assertThatExceptionOfType(FeedbackRejected.class)
        .isThrownBy(() -> clocks.set(there, twelve))
        .satisfies(rejected ->
            assertThat(rejected.errors().get("traLoi").arguments()).containsExactly(10));
    clocks.set(
        there, new FeedbackRule("13285", from, 2, 5, 8, 2, 1, 30, 5, "Quy chế của xã (thử)"));
    assertThat(clocks.on(new UnitId("13285"), from).resolve()).isEqualTo(8);
  }

  @Test
  void nobody_sets_them_but_the_administrator_and_only_for_the_own_unit() {
    FeedbackRule rule = rule(LocalDate.of(2026, 12, 7), 9);
    for (Actor somebody : world.everybody()) {
      assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clocks.set(somebody, rule));
    }
    FeedbackRule country =
        new FeedbackRule("VN", LocalDate.of(2026, 12, 7), 1, 1, 1, 1, 1, 1, 1, "Không ai ban hành");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> clocks.set(administrator(), country));
    for (String change :
        new String[] {"update feedback_rule set resolve_days = 60", "delete from feedback_rule"}) {
      assertThatThrownBy(() -> world.jdbc().sql(change).update())
          .hasStackTraceContaining("permission denied");
    }
  }

  private static FeedbackRule rule(LocalDate from, int resolve) {
    return new FeedbackRule("03169", from, 1, 3, resolve, 2, 2, 15, 10, "Quy chế của xã (thử)");
  }

  private Actor administrator() {
    Actor chairman = world.the("chairman");
    return new Actor(
        chairman.unit(), chairman.officer(), chairman.name(), Set.of(Role.ADMINISTRATOR));
  }
}
