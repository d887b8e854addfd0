package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worked examples from real receipts and decisions. */
class VectorsTest {
  private static final JsonNode VECTORS =
      JsonMapper.shared()
          .readTree(VectorsTest.class.getResourceAsStream("/deadlines/deadline-vectors.json"));

  private final WorkingCalendar calendar = Calendars.shipped();

  @TestFactory
  Stream<DynamicTest> working_days() {
    return each(
        "workingDays",
        v -> {
          int days = v.get("workingDays").intValue();
          assertThat(day(v, calendar, TimeLimit.workingDays(days)))
              .isEqualTo(v.get("due").asString());
        });
  }

  @TestFactory
  Stream<DynamicTest> the_same_day_with_a_cut_off_at_three() {
    return each(
        "sameDayCutoff15h",
        v -> assertThat(day(v, calendar, TimeLimit.sameDay())).isEqualTo(v.get("due").asString()));
  }

  @TestFactory
  Stream<DynamicTest> working_hours_of_another_workday() {
    return each(
        "workingHours",
        v -> {
          List<Session> sessions = new ArrayList<>();
          for (JsonNode session : v.get("workday")) {
            String[] ends = session.asString().split("-");
            sessions.add(Session.of(ends[0], ends[1]));
          }
          WorkingCalendar own =
              Calendars.shipped(
                  WeeklyHours.monToFri(WeeklyHours.ALWAYS, sessions.toArray(Session[]::new)));
          LocalDateTime start = LocalDateTime.parse(v.get("start").asString());
          TimeLimit limit = TimeLimit.of(v.get("workingHours").intValue(), Measure.WORKING_HOUR);
          assertThat(own.reckon(start, limit).due()).isEqualTo(v.get("due").asString());
        });
  }

  @TestFactory
  Stream<DynamicTest> timed() {
    return each(
        "timed",
        v -> {
          BigDecimal amount = new BigDecimal(v.get("amount").asString());
          Measure measure = Measure.valueOf(v.get("measure").asString());
          LocalDateTime received = LocalDateTime.parse(v.get("received").asString());
          assertThat(calendar.reckon(received, TimeLimit.of(amount, measure)).due())
              .isEqualTo(v.get("due").asString());
        });
  }

  @Test
  void after_a_supplement_the_time_is_counted_again_from_the_start() {
    JsonNode v = VECTORS.get("supplements").get(0);
    LocalDateTime complete = LocalDate.parse(v.get("supplementReceived").asString()).atTime(8, 0);
    assertThat(calendar.reckon(complete, TimeLimit.workingDays(5)).due().toLocalDate())
        .isEqualTo(v.get("due").asString());
  }

  @Test
  void or_the_waiting_time_is_taken_out() {
    JsonNode v = VECTORS.get("supplements").get(1);
    Pause pause =
        new Pause(
            LocalDate.parse(v.get("supplementRequested").asString()).atTime(8, 0),
            LocalDate.parse(v.get("supplementReceived").asString()).atTime(8, 0));
    LocalDateTime received = LocalDateTime.parse(v.get("received").asString());
    DueDate due = calendar.reckon(received, TimeLimit.workingDays(5));
    assertThat(calendar.extended(due, List.of(pause)).due().toLocalDate())
        .isEqualTo(v.get("due").asString());
  }

  @Test
  void the_shipped_calendar_is_complete_as_far_as_the_vectors_say() {
    assertThat(ShippedCalendar.COMPLETE_UNTIL).isEqualTo(VECTORS.get("completeUntil").asString());
  }

  private static String day(JsonNode v, WorkingCalendar calendar, TimeLimit limit) {
    LocalDateTime received = LocalDateTime.parse(v.get("received").asString());
    return calendar.reckon(received, limit).due().toLocalDate().toString();
  }

  private static Stream<DynamicTest> each(
      String group, java.util.function.Consumer<JsonNode> check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode v : VECTORS.get(group)) {
      tests.add(DynamicTest.dynamicTest(v.toString(), () -> check.accept(v)));
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }
}
