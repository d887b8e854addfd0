package vn.motcua.committees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.MotCuaTest;
import vn.motcua.SmallPdf;
import vn.motcua.TestClock;
import vn.motcua.organisation.People;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.RejectedForm;

/** Places launch as pilots or in the roll-out; what comes of it is found (practices C11, C15). */
@MotCuaTest
class LaunchesTest {
  private static final UnitId DIEN_BIEN = new UnitId("11");
  private static final String GOVERNMENT = "chinh-quyen-than-thien";
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final byte[] PDF = SmallPdf.of("quyết định");

  @Autowired Committees committees;
  @Autowired Movements movements;
  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor province;
  private Actor chairman;
  private Actor other;

  @BeforeEach
  void november() {
    clock.set("2026-11-02T08:00");
    province = People.hired(units, staffing, DIEN_BIEN, "Bạc Thị Cúc", Role.STEERING);
    chairman = People.hired(units, staffing, People.NA_HY, "Lò Văn Hoan", Role.LEADER);
    other = People.hired(units, staffing, People.THANH_NUA, "Quàng Văn Ngoan", Role.LEADER);
  }

  private static void rejected(Runnable act, String... fields) {
    assertThat(catchThrowableOfType(RejectedForm.class, act::run).errors())
        .containsOnlyKeys(fields);
  }

  private void tells(Actor actor, String place, Launch.Standing standing, @Nullable LocalDate day) {
    int told = movements.launches(DIEN_BIEN, movements.place(DIEN_BIEN, place)).size();
    tells(actor, place, told + 1, standing, day);
  }

  private void tells(
      Actor actor, String place, int version, Launch.Standing standing, @Nullable LocalDate day) {
    committees.launch(
        actor,
        place,
        new Launch(
            place,
            GOVERNMENT,
            version,
            standing,
            Launch.Wave.PILOT,
            day == null ? LocalDate.EPOCH : day,
            standing == Launch.Standing.WITHDRAWN ? "Chưa đủ điều kiện" : "",
            actor.name(),
            Instant.EPOCH),
        day);
  }

  private PlaceStanding standing(UnitId unit) {
    return movements
        .on(DIEN_BIEN, movements.model(DIEN_BIEN, ""), movements.today())
        .places()
        .stream()
        .filter(one -> one.place().code().equals(unit.code()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_only_watches_writes_nothing() {
    Actor observer =
        People.hired(units, staffing, DIEN_BIEN, "Tòng Văn Xem", Role.PROVINCE_OBSERVER);
    assertThatThrownBy(() -> tells(observer, "11", Launch.Standing.LAUNCHED, MAY))
        .isInstanceOf(NotFound.class);
    Actor front = People.hired(units, staffing, People.NA_HY, "Lò Thị Sáy", Role.FRONT);
    assertThatThrownBy(() -> tells(front, "03169", Launch.Standing.LAUNCHED, MAY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_launch_is_planned_then_happens_then_may_be_withdrawn_with_a_reason() {
    int before = movements.launches(DIEN_BIEN, movements.place(DIEN_BIEN, "03169")).size();
    tells(chairman, "03169", Launch.Standing.PLANNED, LocalDate.of(2026, 12, 1));
    assertThat(standing(People.NA_HY).isLaunched()).isFalse();
    tells(chairman, "03169", Launch.Standing.LAUNCHED, MAY);
    assertThat(standing(People.NA_HY).isLaunched(Launch.Wave.PILOT)).isTrue();
    assertThat(movements.launched(People.NA_HY)).contains(MAY);
    tells(province, "03169", Launch.Standing.WITHDRAWN, MAY.plusDays(9));
    assertThat(standing(People.NA_HY).isLaunched()).isFalse();
    assertThat(movements.launches(DIEN_BIEN, movements.place(DIEN_BIEN, "03169")))
        .hasSize(before + 3);
  }

  @Test
  void on_a_day_of_the_past_a_place_stands_as_it_stood_then_whatever_was_told_since() {
    tells(chairman, "03169", Launch.Standing.LAUNCHED, MAY);
    tells(province, "03169", Launch.Standing.WITHDRAWN, MAY.plusDays(30));
    tells(chairman, "03169", Launch.Standing.PLANNED, LocalDate.of(2026, 12, 1));
    assertThat(launchedOn(MAY.minusDays(1))).as("before").isFalse();
    assertThat(launchedOn(MAY)).isTrue();
    assertThat(launchedOn(MAY.plusDays(29))).as("the day before it was withdrawn").isTrue();
    assertThat(launchedOn(MAY.plusDays(30))).isFalse();
    assertThat(standing(People.NA_HY).launch().orElseThrow().standing())
        .as("today one reads what is planned")
        .isEqualTo(Launch.Standing.PLANNED);
  }

  private boolean launchedOn(LocalDate day) {
    return movements.on(DIEN_BIEN, movements.model(DIEN_BIEN, ""), day).places().stream()
        .filter(one -> one.place().code().equals("03169"))
        .findFirst()
        .orElseThrow()
        .isLaunched();
  }

  @Test
  void two_people_who_tell_at_once_notice_each_other() {
    tells(chairman, "03169", Launch.Standing.LAUNCHED, MAY);
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> tells(province, "03169", 1, Launch.Standing.PLANNED, MAY))
                .key())
        .isEqualTo("committees.refusal.overtaken");
  }

  @Test
  void a_launch_that_happened_is_not_in_the_future_and_has_a_day() {
    rejected(
        () -> tells(chairman, "03169", Launch.Standing.LAUNCHED, LocalDate.of(2026, 11, 3)),
        "ngayPhatDong");
    rejected(() -> tells(chairman, "03169", Launch.Standing.PLANNED, null), "ngayPhatDong");
  }

  @Test
  void launched_without_a_dossier_for_two_months_is_found_and_so_is_a_planned_day_gone_by() {
    tells(chairman, "03169", Launch.Standing.LAUNCHED, MAY);
    assertThat(standing(People.NA_HY).doubts()).contains(PlaceStanding.Doubt.NOT_ACTIVE);
    tells(other, "03328", Launch.Standing.PLANNED, MAY);
    assertThat(standing(People.THANH_NUA).doubts()).contains(PlaceStanding.Doubt.OVERDUE);
    String far =
        units.children(DIEN_BIEN).stream()
            .filter(unit -> !units.isServed(unit.id()))
            .findFirst()
            .orElseThrow()
            .id()
            .code();
    tells(province, far, Launch.Standing.LAUNCHED, MAY);
    assertThat(standing(new UnitId(far)).doubts()).containsExactly(PlaceStanding.Doubt.NO_FIGURES);
  }

  @Test
  void a_launch_of_last_week_is_left_in_peace() {
    tells(chairman, "03169", Launch.Standing.LAUNCHED, LocalDate.of(2026, 10, 26));
    assertThat(standing(People.NA_HY).doubts())
        .containsExactly(PlaceStanding.Doubt.CONDITIONS_MISSING);
  }
}
