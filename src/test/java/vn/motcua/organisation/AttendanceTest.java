package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.organisation.People.NA_HY;
import static vn.motcua.organisation.People.hired;
import static vn.motcua.organisation.People.installer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

@MotCuaTest
class AttendanceTest {
  @Autowired Units units;
  @Autowired Officers officers;
  @Autowired Staffing staffing;
  @Autowired Attendance attendance;
  @Autowired TestClock clock;

  private Actor inh;
  private Actor dua;
  private Actor hac;

  @BeforeEach
  void three_colleagues_on_a_monday_morning() {
    clock.set(TestClock.MONDAY_MORNING);
    inh = hired(units, staffing, NA_HY, "Lò Văn Inh", Role.INTAKE);
    dua = hired(units, staffing, NA_HY, "Mùa Thị Dua", Role.INTAKE);
    hac = hired(units, staffing, NA_HY, "Quàng Văn Hặc", Role.LEADER);
  }

  @Test
  void nobody_has_said_anything_so_everybody_is_expected() {
    assertThat(presence(inh)).isInstanceOf(Presence.Expected.class);
    assertThat(officers.isPresent(NA_HY, inh.officer(), clock.instant())).isTrue();
  }

  @Test
  void who_says_so_is_in_today_and_only_expected_tomorrow() {
    attendance.markIn(inh, inh.officer());
    attendance.markIn(inh, inh.officer());
    assertThat(presence(inh)).isInstanceOf(Presence.In.class);
    clock.set("2026-11-03T08:00");
    assertThat(presence(inh)).isInstanceOf(Presence.Expected.class);
  }

  @Test
  void on_a_sunday_the_office_is_closed() {
    clock.set("2026-11-08T09:00");
    assertThat(presence(inh)).isEqualTo(new Presence.Closed(LocalDate.of(2026, 11, 9)));
  }

  @Test
  void an_absent_officer_is_back_on_the_next_open_day_and_the_stand_in_is_named() {
    away(inh, "2026-11-05T00:00", "2026-11-07T00:00", dua.officer());
    clock.set("2026-11-05T09:00");
    Presence.Away away = (Presence.Away) presence(inh);
    assertThat(away.back()).isEqualTo(LocalDate.of(2026, 11, 9));
    assertThat(away.standIn().orElseThrow().name()).isEqualTo("Mùa Thị Dua");
    assertThat(officers.standInFor(NA_HY, inh.officer(), clock.instant()))
        .hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(dua.officer()));
    assertThat(officers.presentWithRole(NA_HY, Role.INTAKE, clock.instant()))
        .extracting(Officer::id)
        .contains(dua.officer())
        .doesNotContain(inh.officer());
  }

  @Test
  void the_list_of_those_who_could_have_work_says_of_each_what_is_asked_of_each() {
    Actor pa = hired(units, staffing, NA_HY, "Vàng Thị Pà", Role.INTAKE);
    Actor son = hired(units, staffing, NA_HY, "Hoàng Văn Sơn", Role.INTAKE);
    away(inh, "2026-11-05T00:00", "2026-11-07T00:00", dua.officer());
    away(dua, "2026-11-05T00:00", "2026-11-06T00:00", pa.officer());
    away(son, "2026-11-05T00:00", "2026-11-07T00:00", null);
    for (String moment :
        new String[] {"2026-11-04T09:00", "2026-11-05T09:00", "2026-11-06T09:00"}) {
      clock.set(moment);
      Instant at = clock.instant();
      assertThat(officers.reachable(NA_HY, Role.INTAKE, at))
          .as(moment)
          .hasSameSizeAs(officers.withRole(NA_HY, Role.INTAKE, at))
          .allSatisfy(one -> {
            assertThat(one.present()).isEqualTo(officers.isPresent(NA_HY, one.officer().id(), at));
            assertThat(one.standIn().map(Officer::id))
                .isEqualTo(officers.standInFor(NA_HY, one.officer().id(), at).map(Officer::id));
          });
    }
    clock.set("2026-11-05T09:00");
    assertThat(standIn(inh)).as("through a stand-in who is away too").contains("Vàng Thị Pà");
    assertThat(standIn(son)).as("nobody was named").isEmpty();
  }

  private java.util.Optional<String> standIn(Actor officer) {
    return officers.reachable(NA_HY, Role.INTAKE, clock.instant()).stream()
        .filter(one -> one.officer().id().equals(officer.officer()))
        .flatMap(one -> one.standIn().stream())
        .map(Officer::name)
        .findFirst();
  }

  @Test
  void an_absence_begins_and_ends_at_its_very_moments() {
    away(inh, "2026-11-02T13:00", "2026-11-02T15:00", null);
    assertThat(isPresent(inh, "2026-11-02T12:59")).isTrue();
    assertThat(isPresent(inh, "2026-11-02T13:00")).isFalse();
    assertThat(isPresent(inh, "2026-11-02T14:59")).isFalse();
    assertThat(isPresent(inh, "2026-11-02T15:00")).isTrue();
  }

  @Test
  void a_stand_in_who_goes_away_too_passes_the_work_on() {
    away(inh, "2026-11-03T00:00", "2026-11-06T00:00", dua.officer());
    away(dua, "2026-11-04T00:00", "2026-11-05T00:00", hac.officer());
    assertThat(standIn(inh, "2026-11-03T09:00")).isEqualTo(dua.officer());
    assertThat(standIn(inh, "2026-11-04T09:00")).isEqualTo(hac.officer());
  }

  @Test
  void two_who_stand_in_for_each_other_leave_nobody_and_no_endless_circle() {
    away(inh, "2026-11-03T00:00", "2026-11-04T00:00", dua.officer());
    attendance.announce(
        dua,
        dua.officer(),
        TestClock.at("2026-11-03T08:00"),
        TestClock.at("2026-11-03T12:00"),
        AbsenceReason.SICK,
        null);
    clock.set("2026-11-03T09:00");
    assertThat(officers.standInFor(NA_HY, inh.officer(), clock.instant())).isEmpty();
    assertThat(((Presence.Away) presence(inh)).standIn()).isEmpty();
  }

  @Test
  void nobody_stands_in_for_an_officer_who_is_in() {
    assertThat(officers.standInFor(NA_HY, inh.officer(), clock.instant())).isEmpty();
  }

  @Test
  void a_stand_in_must_be_somebody_else_active_and_not_away() {
    refuses(
        "stand-in-self", () -> away(inh, "2026-11-03T00:00", "2026-11-04T00:00", inh.officer()));
    away(dua, "2026-11-03T08:00", "2026-11-03T09:00", null);
    refuses(
        "stand-in-away", () -> away(inh, "2026-11-03T00:00", "2026-11-04T00:00", dua.officer()));
    staffing.transfer(installer(NA_HY), hac.officer(), "");
    refuses("transferred", () -> away(inh, "2026-11-05T00:00", "2026-11-06T00:00", hac.officer()));
  }

  @Test
  void one_cannot_be_away_twice_at_once() {
    away(inh, "2026-11-03T00:00", "2026-11-05T00:00", null);
    refuses("absence-overlap", () -> away(inh, "2026-11-04T00:00", "2026-11-06T00:00", null));
    away(inh, "2026-11-05T00:00", "2026-11-06T00:00", null);
  }

  @Test
  void an_absence_that_is_over_or_ends_before_it_begins_is_refused() {
    refuses("absence-period", () -> away(inh, "2026-11-04T00:00", "2026-11-03T00:00", null));
    refuses("absence-period", () -> away(inh, "2026-10-01T00:00", "2026-10-02T00:00", null));
    refuses("absence-long", () -> away(inh, "2026-11-03T00:00", "2028-11-03T00:00", null));
  }

  @Test
  void who_comes_back_early_is_in_from_then_on() {
    away(inh, "2026-11-02T00:00", "2026-11-06T00:00", null);
    clock.set("2026-11-03T09:00");
    attendance.markIn(inh, inh.officer());
    assertThat(presence(inh)).isInstanceOf(Presence.In.class);
    assertThat(isPresent(inh, "2026-11-02T10:00")).as("was away, and that stays true").isFalse();
  }

  @Test
  void an_announced_absence_can_be_taken_back() {
    UUID absence = away(inh, "2026-11-04T00:00", "2026-11-06T00:00", null);
    attendance.cancel(hac, absence);
    assertThat(isPresent(inh, "2026-11-04T10:00")).isTrue();
    assertThat(officers.absencesFrom(NA_HY, clock.instant()))
        .noneMatch(one -> one.id().equals(absence));
  }

  @Test
  void only_oneself_a_leader_or_an_administrator_notes_and_only_in_the_own_unit() {
    UUID absence = away(inh, "2026-11-04T00:00", "2026-11-06T00:00", null);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> attendance.markIn(dua, inh.officer()));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> attendance.cancel(dua, absence));
    Actor stranger = hired(units, staffing, People.THANH_NUA, "Phạm Tiến Dũng", Role.LEADER);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> attendance.cancel(stranger, absence));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> attendance.markIn(stranger, inh.officer()));
    attendance.markIn(hac, inh.officer());
  }

  private UUID away(Actor who, String starts, String ends, @Nullable UUID standIn) {
    return attendance.announce(
        who, who.officer(), TestClock.at(starts), TestClock.at(ends), AbsenceReason.LEAVE, standIn);
  }

  private boolean isPresent(Actor who, String at) {
    return officers.isPresent(NA_HY, who.officer(), TestClock.at(at));
  }

  private UUID standIn(Actor who, String at) {
    Instant moment = TestClock.at(at);
    return officers.standInFor(NA_HY, who.officer(), moment).orElseThrow().id();
  }

  private Presence presence(Actor who) {
    return officers.directory(NA_HY).stream()
        .filter(line -> line.officer().id().equals(who.officer()))
        .findFirst()
        .orElseThrow()
        .presence();
  }

  private static void refuses(String rule, Runnable act) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(act::run)
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("organisation.refusal." + rule));
  }
}
