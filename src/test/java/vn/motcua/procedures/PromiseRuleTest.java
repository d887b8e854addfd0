package vn.motcua.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.shared.OfficeTime;

/** Special days and shorter times as communes run them; the law's deadline stands beside them. */
class PromiseRuleTest {
  private static final String BIRTH = "1.001193";
  private static final String DEATH = "1.000656";
  private static final LocalDate YEAR = LocalDate.of(2026, 1, 1);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.usual();

  /** Long Khánh A: Thursdays, result within an hour. */
  private static final Promise THURSDAY =
      promise("Thứ Năm không hẹn", EnumSet.of(DayOfWeek.THURSDAY), TimeLimit.workingMinutes(60));

  /** Lê Lợi: Fridays, matters of one to three days the same day. */
  private static final Promise FRIDAY =
      promise("Ngày thứ 6 nhanh", EnumSet.of(DayOfWeek.FRIDAY), TimeLimit.sameDay());

  private static final Promise SHORTER =
      promise("Rút ngắn một ngày", Set.of(), TimeLimit.workingDays(2));

  @Test
  void on_a_no_appointment_thursday_the_result_is_promised_within_the_hour() {
    assertThat(at(promised(List.of(THURSDAY), "2026-11-05T08:10"))).isEqualTo("2026-11-05T09:10");
    assertThat(promised(List.of(THURSDAY), "2026-11-04T08:10")).as("a Wednesday").isEmpty();
  }

  @Test
  void an_hour_that_the_midday_break_cuts_goes_on_after_it() {
    LocalDateTime received = LocalDateTime.parse("2026-11-05T11:00");
    Promised promised = promised(List.of(THURSDAY), received.toString()).orElseThrow();
    assertThat(
            CALENDAR.timeUsed(
                OfficeTime.instant(received),
                promised.at(),
                vn.motcua.deadlines.Measure.WORKING_HOUR))
        .isEqualTo(Duration.ofMinutes(60));
    assertThat(OfficeTime.date(promised.at())).isEqualTo(received.toLocalDate());
  }

  @ParameterizedTest
  @CsvSource({"2026-11-05T16:59", "2026-11-05T12:15", "2026-11-05T19:00", "2026-11-05T05:00"})
  void who_comes_too_late_or_while_the_office_is_closed_gets_the_legal_time_alone(String received) {
    assertThat(promised(List.of(THURSDAY), received)).isEmpty();
  }

  @Test
  void a_fast_friday_promises_the_same_day_but_not_after_three() {
    assertThat(at(promised(List.of(FRIDAY), "2026-11-06T14:59"))).startsWith("2026-11-06T17");
    assertThat(promised(List.of(FRIDAY), "2026-11-06T15:00:01")).isEmpty();
  }

  @Test
  void a_special_day_that_is_a_holiday_promises_nothing() {
    // 24/11/2026 is a Tuesday and a public holiday since this year.
    Promise tuesday =
        promise("Thứ Ba", EnumSet.of(DayOfWeek.TUESDAY), TimeLimit.workingMinutes(30));
    assertThat(promised(List.of(tuesday), "2026-11-24T09:00")).isEmpty();
    assertThat(promised(List.of(tuesday), "2026-11-17T09:00")).isPresent();
  }

  @Test
  void a_standing_promise_holds_on_every_day_also_for_what_comes_in_the_evening() {
    assertThat(at(promised(List.of(SHORTER), "2026-11-02T08:00"))).startsWith("2026-11-04");
    assertThat(promised(List.of(SHORTER), "2026-11-02T20:00")).isPresent();
  }

  @Test
  void a_promise_that_ends_with_the_law_or_after_it_is_none() {
    Instant received = OfficeTime.instant(LocalDateTime.parse("2026-11-02T08:00"));
    Instant due = CALENDAR.reckon(received, TimeLimit.workingDays(2)).dueInstant();
    assertThat(PromiseRule.promiseFor(List.of(SHORTER), BIRTH, received, due, CALENDAR)).isEmpty();
    assertThat(
            PromiseRule.promiseFor(List.of(SHORTER), BIRTH, received, due.plusSeconds(1), CALENDAR))
        .isPresent();
  }

  @Test
  void only_the_procedures_named_are_promised() {
    Instant received = OfficeTime.instant(LocalDateTime.parse("2026-11-05T08:00"));
    assertThat(
            PromiseRule.promiseFor(
                List.of(THURSDAY), DEATH, received, received.plusSeconds(900_000), CALENDAR))
        .isEmpty();
  }

  @Test
  void of_several_promises_the_earliest_counts() {
    Promise thursdaySlow = promise("Thứ Năm", EnumSet.of(DayOfWeek.THURSDAY), TimeLimit.sameDay());
    assertThat(
            promised(List.of(thursdaySlow, SHORTER, THURSDAY), "2026-11-05T08:00")
                .orElseThrow()
                .promise())
        .isEqualTo(THURSDAY);
  }

  @Test
  void a_promise_holds_from_its_first_day_until_before_its_last() {
    Promise short_ =
        new Promise(
            UUID.randomUUID(),
            new PromiseDraft(
                "Tuần cao điểm",
                Set.of(),
                TimeLimit.workingMinutes(30),
                Set.of(BIRTH),
                "",
                List.of(),
                LocalDate.of(2026, 11, 3),
                Optional.of(LocalDate.of(2026, 11, 5))));
    assertThat(promised(List.of(short_), "2026-11-02T09:00")).isEmpty();
    assertThat(promised(List.of(short_), "2026-11-03T09:00")).isPresent();
    assertThat(promised(List.of(short_), "2026-11-04T09:00")).isPresent();
    assertThat(promised(List.of(short_), "2026-11-05T09:00")).isEmpty();
  }

  /** Whatever is promised and whenever somebody comes. */
  @Test
  void for_any_promises_the_promise_is_before_the_law_after_the_receipt_and_on_its_day() {
    Random chance = new Random(21);
    int found = 0;
    for (int i = 0; i < 3_000; i++) {
      List<Promise> promises = new ArrayList<>();
      for (int n = chance.nextInt(5); n >= 0; n--) {
        promises.add(any(chance));
      }
      Instant received =
          OfficeTime.instant(
              YEAR.plusDays(chance.nextInt(700)).atTime(chance.nextInt(24), chance.nextInt(60)));
      Instant due =
          CALENDAR.reckon(received, TimeLimit.workingDays(1 + chance.nextInt(10))).dueInstant();
      Optional<Promised> one = PromiseRule.promiseFor(promises, BIRTH, received, due, CALENDAR);
      Collections.shuffle(promises, chance);
      assertThat(PromiseRule.promiseFor(promises, BIRTH, received, due, CALENDAR))
          .as("the order of the promises does not matter")
          .isEqualTo(one);
      if (one.isPresent()) {
        found++;
        PromiseDraft content = one.get().promise().content();
        LocalDate day = OfficeTime.date(received);
        assertThat(one.get().at()).isAfter(received).isBefore(due);
        assertThat(content.isInForce(day)).isTrue();
        if (!content.isStanding()) {
          assertThat(content.days()).contains(day.getDayOfWeek());
          assertThat(OfficeTime.date(one.get().at())).isEqualTo(day);
          assertThat(CALENDAR.isWorkingDay(day) || !CALENDAR.sessionsOn(day).isEmpty()).isTrue();
        }
      }
    }
    assertThat(found).as("cases in which something was promised").isGreaterThan(300);
  }

  private static Promise any(Random chance) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (chance.nextInt(4) == 0) {
        days.add(day);
      }
    }
    TimeLimit limit =
        switch (chance.nextInt(3)) {
          case 0 -> TimeLimit.workingMinutes(1 + chance.nextInt(480));
          case 1 -> TimeLimit.sameDay();
          default -> TimeLimit.workingDays(1 + chance.nextInt(5));
        };
    LocalDate from = YEAR.plusDays(chance.nextInt(500));
    return new Promise(
        new UUID(chance.nextLong(), chance.nextLong()),
        new PromiseDraft(
            "Lời hẹn",
            days,
            limit,
            chance.nextInt(4) == 0 ? Set.of(DEATH) : Set.of(BIRTH, DEATH),
            "",
            List.of(),
            from,
            chance.nextBoolean() ? Optional.empty() : Optional.of(from.plusDays(300))));
  }

  private static Promise promise(String name, Set<DayOfWeek> days, TimeLimit limit) {
    return new Promise(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        new PromiseDraft(name, days, limit, Set.of(BIRTH), "", List.of(), YEAR, Optional.empty()));
  }

  private static Optional<Promised> promised(List<Promise> promises, String received) {
    Instant at = OfficeTime.instant(LocalDateTime.parse(received));
    Instant due = CALENDAR.reckon(at, TimeLimit.workingDays(5)).dueInstant();
    return PromiseRule.promiseFor(promises, BIRTH, at, due, CALENDAR);
  }

  private static String at(Optional<Promised> promised) {
    return OfficeTime.local(promised.orElseThrow().at()).toString();
  }
}
