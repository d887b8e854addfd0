package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

@MotCuaTest
@DirtiesContext
class WorkingCalendarsTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final UnitId THANH_NUA = new UnitId("03328");
  private static final UnitId MUONG_PHANG = new UnitId("03325");
  private static final LocalDate STORM = LocalDate.of(2026, 11, 5);

  @Autowired WorkingCalendars calendars;
  @Autowired CalendarChanges changes;
  @Autowired CalendarSearch search;
  @Autowired java.time.Clock clock;

  @Test
  void the_database_gives_the_same_calendar_as_the_files() {
    WorkingCalendar fromFiles = Calendars.shipped();
    WorkingCalendar fromDatabase = calendars.calendarOf(new UnitId("00004"));
    LocalDate.of(2023, 1, 1)
        .datesUntil(LocalDate.of(2036, 1, 1))
        .forEach(day -> {
          assertThat(fromDatabase.ruleOn(day)).as("%s", day).isEqualTo(fromFiles.ruleOn(day));
          assertThat(fromDatabase.isWorkingDay(day)).isEqualTo(fromFiles.isWorkingDay(day));
        });
    assertThat(fromDatabase.completeUntil()).isEqualTo("2026-12-31");
  }

  @Test
  void units_without_rules_of_their_own_share_one_calendar() {
    assertThat(calendars.calendarOf(new UnitId("00004")))
        .isSameAs(calendars.calendarOf(new UnitId("11")));
  }

  @Test
  void a_day_off_at_one_unit_moves_its_due_dates_and_no_others() {
    changes.setDay(administrator(NA_HY), new DayRule(STORM, DayRule.Kind.SWAP_OFF, "Bão"));
    assertThat(due(NA_HY)).isEqualTo("2026-11-06T08:00");
    assertThat(due(new UnitId("00004"))).isEqualTo("2026-11-05T08:00");
    changes.removeDay(administrator(NA_HY), STORM);
    assertThat(due(NA_HY)).isEqualTo("2026-11-05T08:00");
    assertThat(changes.latest(NA_HY))
        .extracting(CalendarChange::act)
        .containsExactly(CalendarChange.Act.DAY_REMOVED, CalendarChange.Act.DAY_SET);
  }

  @Test
  void another_node_learns_of_a_change_within_a_second() throws InterruptedException {
    WorkingCalendars other = new WorkingCalendars(search, clock);
    assertThat(other.calendarOf(THANH_NUA).isWorkingDay(STORM)).isTrue();
    changes.setDay(administrator(THANH_NUA), new DayRule(STORM, DayRule.Kind.SWAP_OFF, "Bão"));
    assertThat(calendars.calendarOf(THANH_NUA).isWorkingDay(STORM)).isFalse();
    Thread.sleep(1_100);
    assertThat(other.calendarOf(THANH_NUA).isWorkingDay(STORM)).isFalse();
  }

  @Test
  void new_hours_take_over_on_their_day() {
    WeeklyHours saturdays =
        WeeklyHours.USUAL
            .with(DayOfWeek.SATURDAY, Session.of("07:30", "11:30"))
            .startingOn(LocalDate.of(2026, 12, 1));
    changes.setHours(administrator(MUONG_PHANG), saturdays);
    WorkingCalendar calendar = calendars.calendarOf(MUONG_PHANG);
    assertThat(calendar.sessionsOn(LocalDate.of(2026, 11, 28))).isEmpty();
    assertThat(calendar.sessionsOn(LocalDate.of(2026, 12, 5))).hasSize(1);
    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 5))).isFalse();
    assertThat(changes.hoursOf(MUONG_PHANG)).containsExactly(saturdays);
    changes.removeHours(administrator(MUONG_PHANG), LocalDate.of(2026, 12, 1));
    assertThat(changes.hoursOf(MUONG_PHANG)).isEmpty();
  }

  @Test
  void the_past_cannot_be_changed() {
    LocalDate past = LocalDate.of(2026, 10, 30);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() ->
            changes.setDay(administrator(NA_HY), new DayRule(past, DayRule.Kind.HOLIDAY, "Bão")))
        .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("deadlines.refusal.past"));
  }

  @Test
  void a_day_off_on_a_sunday_and_a_make_up_on_a_monday_say_nothing_new() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(LocalDate.of(2026, 11, 8), DayRule.Kind.HOLIDAY))
        .satisfies(r -> assertThat(r.key()).isEqualTo("deadlines.refusal.already-off"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> set(LocalDate.of(2026, 11, 9), DayRule.Kind.MAKEUP_WORK))
        .satisfies(r -> assertThat(r.key()).isEqualTo("deadlines.refusal.already-working"));
  }

  @Test
  void an_officer_without_the_role_cannot_change_anything() {
    Actor intake = new Actor(NA_HY, UUID.randomUUID(), "Lò Thị Mai", Set.of(Role.INTAKE));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.removeDay(intake, STORM));
  }

  private void set(LocalDate day, DayRule.Kind kind) {
    changes.setDay(administrator(NA_HY), new DayRule(day, kind, "Thử"));
  }

  private LocalDateTime due(UnitId unit) {
    return calendars
        .dueDate(unit, TestClock.at("2026-11-04T08:00"), TimeLimit.workingDays(1))
        .due();
  }

  private static Actor administrator(UnitId unit) {
    return new Actor(unit, UUID.randomUUID(), "Quàng Văn Định", Set.of(Role.ADMINISTRATOR));
  }
}
