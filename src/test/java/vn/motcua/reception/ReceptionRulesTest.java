package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.deadlines.WorkingCalendar;

class ReceptionRulesTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.usual();
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-02T08:00");

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, 2026-11-09", // a Monday is told the Monday before
    "2026-11-11, 2026-11-04",
    "2026-11-14, 2026-11-09", // a Saturday counts back from Friday
    "2026-11-15, 2026-11-09"
  })
  void a_reception_over_the_network_is_told_five_working_days_before(
      LocalDate held, LocalDate told) {
    assertThat(ReceptionRules.noticeBy(CALENDAR, held)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-16, 2026-11-13", "2026-11-11, 2026-11-10", "2026-11-15, 2026-11-13"})
  void the_connection_is_tried_one_working_day_before(LocalDate held, LocalDate tried) {
    assertThat(ReceptionRules.testBy(CALENDAR, held)).isEqualTo(tried);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 2026-11-05", // the day itself is not counted
    "2026-11-05, 2026-11-10", // over a weekend
    "2026-11-07, 2026-11-11", // known on a Saturday
    "2026-12-31, 2027-01-06" // over New Year's Day and a weekend
  })
  void a_refusal_is_written_within_three_working_days(LocalDate known, LocalDate due) {
    assertThat(ReceptionRules.refusalBy(CALENDAR, known)).isEqualTo(due);
  }

  @Test
  void the_first_possible_day_over_the_network_is_always_told_in_time() {
    Random chance = new Random(4);
    for (int i = 0; i < 400; i++) {
      LocalDate today = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(700));
      LocalDate first = ReceptionRules.firstOnline(CALENDAR, today);
      assertThat(ReceptionRules.noticeBy(CALENDAR, first)).isAfterOrEqualTo(today);
      assertThat(ReceptionRules.noticeBy(CALENDAR, first.minusDays(1))).isBefore(today);
    }
  }

  @Test
  void a_week_is_kept_by_the_chairmans_own_weekly_day_and_nothing_else() {
    assertThat(weeks()).containsExactly("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23");
    assertThat(weeks(day("2026-11-04", ReceptionKind.HEAD, false)))
        .containsExactly("2026-11-09", "2026-11-16", "2026-11-23");
    assertThat(weeks(day("2026-11-04", ReceptionKind.REGULAR, false))).hasSize(4);
    assertThat(weeks(day("2026-11-04", ReceptionKind.HEAD_EXTRA, false))).hasSize(4);
    assertThat(weeks(day("2026-11-04", ReceptionKind.HEAD, true))).hasSize(4);
  }

  @Test
  void two_days_in_one_week_keep_one_week() {
    assertThat(
            weeks(
                day("2026-11-03", ReceptionKind.HEAD, false),
                day("2026-11-08", ReceptionKind.HEAD, false)))
        .containsExactly("2026-11-09", "2026-11-16", "2026-11-23");
  }

  @Test
  void a_turn_has_a_time_as_long_as_it_fits_into_the_hours() {
    ReceptionDay.Plan plan = day("2026-11-04", ReceptionKind.HEAD, false).plan();
    assertThat(plan.turns()).isEqualTo(3);
    assertThat(plan.turn(1)).contains(LocalDateTime.parse("2026-11-04T07:30"));
    assertThat(plan.turn(3)).contains(LocalDateTime.parse("2026-11-04T08:10"));
    assertThat(plan.turn(4)).isEmpty();
  }

  @Test
  void turns_never_run_past_the_end_and_never_overlap() {
    Random chance = new Random(11);
    for (int i = 0; i < 500; i++) {
      LocalTime from = LocalTime.of(7 + chance.nextInt(8), chance.nextInt(60));
      LocalTime until = from.plusMinutes(5 + chance.nextInt(240));
      int minutes = 5 + chance.nextInt(60);
      ReceptionDay.Plan plan =
          new ReceptionDay.Plan(
              LocalDate.of(2026, 11, 4),
              from,
              until,
              minutes,
              "x",
              UUID.randomUUID(),
              ReceptionKind.HEAD,
              false);
      for (int turn = 1; turn <= plan.turns(); turn++) {
        LocalTime begins = plan.turn(turn).orElseThrow().toLocalTime();
        assertThat(begins).isEqualTo(from.plusMinutes((long) minutes * (turn - 1)));
        assertThat(begins.plusMinutes(minutes)).isBeforeOrEqualTo(until);
      }
      assertThat(plan.turn(plan.turns() + 1)).isEmpty();
    }
  }

  @Test
  void a_plan_says_a_coming_day_in_order_with_a_place() {
    assertThat(broken("2026-11-04", "07:30", "11:30", 20, "Phòng 1", false)).isEmpty();
    assertThat(broken("2026-11-01", "07:30", "11:30", 20, "Phòng 1", false))
        .containsExactly("ngay");
    assertThat(broken("2028-11-01", "07:30", "11:30", 20, "Phòng 1", false))
        .containsExactly("ngay");
    assertThat(broken("2026-11-04", "11:30", "07:30", 20, "Phòng 1", false)).containsExactly("den");
    assertThat(broken("2026-11-04", "07:30", "11:30", 4, "Phòng 1", false)).containsExactly("phut");
    assertThat(broken("2026-11-04", "07:30", "07:40", 20, "P", false)).containsExactly("phut");
    assertThat(broken("2026-11-04", "07:30", "11:30", 20, " ", false)).containsExactly("noi");
    assertThat(broken("2026-11-04", "07:30", "11:30", 20, "x".repeat(301), false))
        .containsExactly("noi");
    assertThat(broken("2026-11-02", "07:30", "11:30", 20, "Phòng 1", false)).isEmpty();
    assertThat(broken("2026-11-02", "07:00", "08:00", 20, "Phòng 1", false))
        .containsExactly("ngay");
  }

  @Test
  void over_the_network_the_notice_must_still_fit() {
    assertThat(broken("2026-11-06", "07:30", "11:30", 20, "Phòng 1", true)).containsExactly("ngay");
    assertThat(broken("2026-11-09", "07:30", "11:30", 20, "Phòng 1", true)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RefusalGround.class)
  void only_two_grounds_owe_a_written_notice(RefusalGround ground) {
    assertThat(ground.isInWriting())
        .isEqualTo(ground == RefusalGround.LAW_3 || ground == RefusalGround.H);
  }

  @ParameterizedTest
  @CsvSource({"2026-06-30, ND_64_2014", "2026-07-01, ND_154_2026", "2014-08-15, ND_64_2014"})
  void the_decree_of_the_day_rules(LocalDate day, ReceptionDecree decree) {
    assertThat(ReceptionDecree.on(day)).isEqualTo(decree);
  }

  private static List<String> weeks(ReceptionDay... days) {
    return ReceptionRules.weeksWithout(CALENDAR, List.of(days), NOW.toLocalDate(), 4).stream()
        .map(LocalDate::toString)
        .toList();
  }

  private static List<String> broken(
      String day, String from, String until, int minutes, String place, boolean online) {
    ReceptionDay.Plan plan =
        new ReceptionDay.Plan(
            LocalDate.parse(day),
            LocalTime.parse(from),
            LocalTime.parse(until),
            minutes,
            place,
            UUID.randomUUID(),
            ReceptionKind.HEAD,
            online);
    return List.copyOf(ReceptionRules.broken(plan, NOW, CALENDAR).keySet());
  }

  private static ReceptionDay day(String day, ReceptionKind kind, boolean cancelled) {
    return new ReceptionDay(
        UUID.randomUUID(),
        1,
        new ReceptionDay.Plan(
            LocalDate.parse(day),
            LocalTime.of(7, 30),
            LocalTime.of(8, 30),
            20,
            "Phòng tiếp công dân",
            UUID.randomUUID(),
            kind,
            false),
        "Thào A Dế",
        "Chủ tịch",
        cancelled,
        "",
        Instant.EPOCH,
        0);
  }
}
