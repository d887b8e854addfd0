package vn.motcua.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

@MotCuaTest
class DueChangesTest {
  private static final String HELP = "2.001661";

  @Autowired DossierWorld world;
  @Autowired Dossiers dossiers;
  @Autowired Supplements supplements;
  @Autowired Intakes intakes;
  @Autowired Desk desk;
  @Autowired Tracking tracking;
  @Autowired Histories histories;
  @Autowired CalendarChanges calendar;
  @Autowired TestClock clock;

  @BeforeEach
  void monday_morning() {
    clock.set("2026-11-02T08:00");
  }

  @Test
  void a_holiday_announced_later_moves_files_in_flight_by_an_event() {
    Dossier dossier = received();
    dayOff(LocalDate.of(2026, 11, 12), "Nghỉ bù");
    Dossier moved = dossiers.byId(DossierWorld.NA_HY, dossier.id());
    assertThat(DossierWorld.minute(dossier.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 8, 8, 0));
    assertThat(DossierWorld.minute(moved.dueAt())).isEqualTo(LocalDateTime.of(2026, 12, 9, 8, 0));
    assertThat(moved.filing().dueAt()).isEqualTo(dossier.dueAt());
    TimelineEntry told = desk.timeline(moved).getLast();
    assertThat(told.event().kind()).isEqualTo(DossierEvent.Kind.DUE_CHANGED);
    assertThat(told.words()).isEqualTo("đặt ngày riêng 12/11/2026: Nghỉ bù");
    calendar.removeDay(administrator(), LocalDate.of(2026, 11, 12));
    Dossier back = dossiers.byId(DossierWorld.NA_HY, dossier.id());
    assertThat(back.dueAt()).isEqualTo(dossier.dueAt());
    assertThat(desk.timeline(back).getLast().words()).isEqualTo("gỡ bỏ ngày riêng 12/11/2026");
  }

  @Test
  void the_present_step_is_due_later_too_and_is_reminded_of_later() {
    Dossier dossier = world.until(received(), Stage.APPRAISING);
    Instant reminder = dossier.standing().time().watch().stepAt();
    clock.set("2026-11-05T10:00");
    dayOff(LocalDate.of(2026, 11, 12), "Nghỉ bù");
    Dossier moved = current(dossier);
    // Fifteen days from 2 November, 8 o'clock, and one for the holiday.
    assertThat(DossierWorld.minute(dossier.standing().stepDueAt()))
        .isEqualTo(LocalDateTime.of(2026, 11, 23, 8, 0));
    assertThat(DossierWorld.minute(moved.standing().stepDueAt()))
        .isEqualTo(LocalDateTime.of(2026, 11, 25, 8, 0));
    assertThat(moved.standing().time().watch().stepAt()).isAfter(reminder);
    assertThat(moved.standing().stepEnteredAt()).isEqualTo(dossier.standing().stepEnteredAt());
    assertThat(moved.standing().used()).isEqualTo(dossier.standing().used());
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
    calendar.removeDay(administrator(), LocalDate.of(2026, 11, 12));
    Dossier back = current(dossier);
    assertThat(back.standing().stepDueAt()).isEqualTo(dossier.standing().stepDueAt());
    assertThat(back.standing().time()).isEqualTo(dossier.standing().time());
  }

  @Test
  void whoever_finishes_within_the_moved_time_of_the_step_was_not_late_in_it() {
    Dossier dossier = world.until(received(), Stage.APPRAISING);
    dayOff(LocalDate.of(2026, 11, 13), "Nghỉ bù");
    clock.set("2026-11-23T09:00");
    Dossier reviewing = world.next(current(dossier));
    assertThat(desk.timeline(reviewing).getLast().event().markOfStep())
        .hasValueSatisfying(mark -> assertThat(mark).isNotEqualTo(Mark.LATE));
    clock.set("2026-11-02T08:00");
    calendar.removeDay(administrator(), LocalDate.of(2026, 11, 13));
  }

  @Test
  void a_holiday_behind_the_step_moves_the_whole_and_leaves_the_step_alone() {
    Dossier dossier = received();
    dayOff(LocalDate.of(2026, 11, 19), "Nghỉ bù");
    Dossier moved = current(dossier);
    assertThat(moved.dueAt()).isAfter(dossier.dueAt());
    assertThat(moved.standing().stepDueAt()).isEqualTo(dossier.standing().stepDueAt());
    calendar.removeDay(administrator(), LocalDate.of(2026, 11, 19));
  }

  @Test
  void by_calendar_days_the_step_moves_alone_and_the_citizen_hears_nothing_of_it() {
    world.offers(HELP, TimeLimit.of(30, Measure.CALENDAR_DAY));
    Dossier dossier =
        world.until(
            intakes.receive(
                world.the("intake"), world.intake(world.the("intake"), HELP, "Giàng Thị Dợ")),
            Stage.APPRAISING);
    LocalDate day = LocalDate.of(2026, 11, 3);
    assertThat(OfficeTime.date(dossier.standing().stepDueAt())).isEqualTo(day);
    dayOff(day, "Nghỉ bù");
    Dossier moved = current(dossier);
    assertThat(moved.dueAt()).isEqualTo(dossier.dueAt());
    assertThat(moved.standing().stepDueAt()).isAfter(dossier.standing().stepDueAt());
    DossierEvent told = desk.timeline(moved).getLast().event();
    assertThat(told.kind()).isEqualTo(DossierEvent.Kind.DUE_CHANGED);
    assertThat(EventData.read(told.data()).get("due")).isNull();
    assertThat(tracking.steps(moved).stream().map(step -> step.event().kind()))
        .doesNotContain(DossierEvent.Kind.DUE_CHANGED);
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
    calendar.removeDay(administrator(), day);
    assertThat(current(dossier).standing().stepDueAt()).isEqualTo(dossier.standing().stepDueAt());
  }

  @Test
  void a_holiday_outside_its_time_leaves_a_dossier_untouched() {
    Dossier dossier = received();
    dayOff(LocalDate.of(2026, 12, 24), "Lễ của xã");
    assertThat(dossiers.byId(DossierWorld.NA_HY, dossier.id()).version())
        .isEqualTo(dossier.version());
    calendar.removeDay(administrator(), LocalDate.of(2026, 12, 24));
  }

  @Test
  void a_finished_dossier_is_never_moved_again() {
    Dossier ready = world.until(received(), Stage.READY);
    dayOff(LocalDate.of(2026, 11, 13), "Nghỉ bù");
    Dossier after = dossiers.byId(DossierWorld.NA_HY, ready.id());
    assertThat(after.version()).isEqualTo(ready.version());
    assertThat(after.standing().mark()).isEqualTo(ready.standing().mark());
    calendar.removeDay(administrator(), LocalDate.of(2026, 11, 13));
  }

  @Test
  void an_officer_who_had_the_page_open_sees_that_the_date_moved() {
    Dossier dossier = received();
    dayOff(LocalDate.of(2026, 11, 16), "Nghỉ bù");
    assertThatThrownBy(() -> world.next(dossier)).isInstanceOf(Overtaken.class);
    calendar.removeDay(administrator(), LocalDate.of(2026, 11, 16));
  }

  /**
   * Random lives with pauses, supplements and holidays: whenever the due date differs, an event
   * says so.
   */
  @Test
  void no_due_date_moves_without_an_event() {
    Random chance = new Random(7);
    List<Dossier> lives = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      lives.add(world.until(received(), Stage.APPRAISING));
    }
    Map<Integer, Instant> dues = new java.util.HashMap<>();
    lives.forEach(dossier -> dues.put(lives.indexOf(dossier), dossier.dueAt()));
    List<LocalDate> holidays = new ArrayList<>();
    for (int turn = 0; turn < 30; turn++) {
      clock.set(OfficeTime.local(clock.instant()).plusHours(1 + chance.nextInt(12)).toString());
      if (chance.nextInt(4) == 0) {
        LocalDate day = OfficeTime.date(clock.instant()).plusDays(1 + chance.nextInt(20));
        try {
          dayOff(day, "Nghỉ đột xuất");
          holidays.add(day);
        } catch (Refusal alreadyOff) {
          assertThat(alreadyOff.key()).startsWith("deadlines.refusal");
        }
      } else {
        int which = chance.nextInt(lives.size());
        lives.set(which, acted(current(lives.get(which))));
      }
      for (int n = 0; n < lives.size(); n++) {
        Dossier now = current(lives.get(n));
        DossierEvent last = desk.timeline(now).getLast().event();
        if (!now.dueAt().equals(dues.get(n))) {
          assertThat(EventData.read(last.data()).get("due"))
              .as("what moved the due date")
              .isEqualTo(now.dueAt().toString());
          dues.put(n, now.dueAt());
        }
      }
    }
    assertThat(histories.verify(fault -> {}).faults()).isEqualTo(List.of());
    clock.set("2026-11-02T08:00");
    holidays.stream().distinct().forEach(day -> calendar.removeDay(administrator(), day));
    assertThat(histories.verify(fault -> {}).faults()).as("taken back").isEqualTo(List.of());
  }

  private Dossier acted(Dossier dossier) {
    Dossiers.Seen seen = DossierWorld.seen(dossier);
    return switch (dossier.stage()) {
      case APPRAISING ->
          dossier.standing().time().supplemented()
              ? dossiers.reassign(world.the("head"), seen, other(dossier), "Chia việc cho đều")
              : supplements.propose(
                  world.holderOf(dossier), seen, Map.of(1, "Mờ"), world.id("intake"));
      case SUPPLEMENT_PROPOSED -> supplements.send(world.the("intake"), seen, "Chậm, xin lỗi");
      case AWAITING_SUPPLEMENT ->
          supplements.receive(world.the("intake"), seen, world.id("appraiser"), "");
      default -> dossier;
    };
  }

  private java.util.UUID other(Dossier dossier) {
    return dossier.holder().equals(world.id("appraiser"))
        ? world.id("second appraiser")
        : world.id("appraiser");
  }

  private Dossier current(Dossier dossier) {
    return dossiers.byId(DossierWorld.NA_HY, dossier.id());
  }

  private Dossier received() {
    return intakes.receive(
        world.the("intake"),
        world.intake(world.the("intake"), DossierWorld.DISABILITY, "Lò Văn Thanh"));
  }

  private void dayOff(LocalDate day, String name) {
    calendar.setDay(administrator(), new DayRule(day, DayRule.Kind.COMPENSATORY, name));
  }

  private Actor administrator() {
    Actor intake = world.the("intake");
    return new Actor(
        intake.unit(), intake.officer(), intake.name(), EnumSet.of(Role.ADMINISTRATOR));
  }
}
