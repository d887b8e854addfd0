package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Attendance;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.RosterLine;
import vn.motcua.organisation.Staffing;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** An officer's own number: by consent, in the stated hours, at work, on a day the unit works. */
@MotCuaTest
class OwnPhoneTest {
  private static final UnitId NA_HY = new UnitId("03169");
  private static final String OWN = "0900 000 106";
  private static final String DUTY = "0215 000 0101";

  @Autowired Units units;
  @Autowired Staffing staffing;
  @Autowired Officers officers;
  @Autowired Attendance attendance;
  @Autowired CalendarChanges calendar;
  @Autowired TestClock clock;
  @Autowired MockMvc mvc;

  private Actor inh;
  private Actor administrator;

  @BeforeEach
  void an_officer_who_lets_people_call() {
    clock.set("2026-11-02T08:00");
    units.activate(NA_HY);
    administrator = new Actor(NA_HY, UUID.randomUUID(), "quản trị", Set.of(Role.ADMINISTRATOR));
    OfficerCard card =
        new OfficerCard(
            "Lò Văn Inh",
            "",
            DUTY,
            OWN,
            true,
            LocalTime.of(7, 30),
            LocalTime.of(17, 0),
            List.of("Việt"),
            null,
            100);
    UUID id =
        staffing.add(
            administrator,
            card,
            "Công chức",
            "Văn phòng",
            LocalDate.of(2025, 1, 1),
            Set.of(Role.INTAKE));
    inh = new Actor(NA_HY, id, "Lò Văn Inh", Set.of(Role.INTAKE));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T07:29, 0215 000 0101",
    "2026-11-02T07:30, 0900 000 106",
    "2026-11-02T17:00, 0215 000 0101",
    "2026-11-07T09:00, 0215 000 0101",
    // Quốc khánh, a Wednesday.
    "2026-09-02T09:00, 0215 000 0101",
    // The day off before it, published for the whole country.
    "2026-09-01T09:00, 0215 000 0101"
  })
  void the_hours_and_the_calendar_of_the_unit_decide(String when, String number) {
    clock.set(when);
    assertThat(line().phoneAt(clock.instant())).isEqualTo(number);
    assertThat(line().ownPhoneUntil(clock.instant()))
        .isEqualTo(number.equals(OWN) ? Optional.of(LocalTime.of(17, 0)) : Optional.empty());
  }

  @Test
  void a_day_the_unit_itself_made_a_day_off_counts_too() {
    calendar.setDay(
        administrator,
        new DayRule(LocalDate.of(2026, 11, 3), DayRule.Kind.HOLIDAY, "Nghỉ tránh bão"));
    clock.set("2026-11-03T09:00");
    assertThat(line().phoneAt(clock.instant())).isEqualTo(DUTY);
    clock.set("2026-11-04T09:00");
    assertThat(line().phoneAt(clock.instant())).isEqualTo(OWN);
  }

  @Test
  void who_is_away_is_not_called_at_home_and_the_public_page_says_the_duty_number()
      throws Exception {
    assertThat(directory()).contains("0900");
    attendance.announce(
        inh,
        inh.officer(),
        TestClock.at("2026-11-02T07:30"),
        TestClock.at("2026-11-03T17:00"),
        AbsenceReason.LEAVE,
        null);
    assertThat(line().atWork()).isFalse();
    assertThat(line().phoneAt(clock.instant())).isEqualTo(DUTY);
    assertThat(directory()).doesNotContain("0900 000 106", "tel:0900");
    clock.set("2026-11-04T09:00");
    assertThat(line().phoneAt(clock.instant())).as("back at work").isEqualTo(OWN);
  }

  private RosterLine line() {
    return officers.directory(NA_HY).stream()
        .filter(one -> one.officer().id().equals(inh.officer()))
        .findFirst()
        .orElseThrow();
  }

  private String directory() throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get("/co-quan/03169/can-bo/" + inh.officer()))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
