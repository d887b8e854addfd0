package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.TestClock;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Applicant;
import vn.motcua.dossiers.Histories;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;

/** Four weeks of the demonstration: they look like an office, and break none of its rules. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoMonthTest {
  @Autowired JdbcClient jdbc;
  @Autowired Histories histories;
  @Autowired WorkingCalendars calendars;
  @Autowired Officers officers;

  @Test
  void the_history_of_the_demonstration_is_whole() {
    Histories.Walk walk = histories.verify(fault -> {});
    assertThat(walk.faults()).isEmpty();
    assertThat(walk.dossiers()).isGreaterThan(150);
    assertThat(walk.days()).isGreaterThan(30);
  }

  @Test
  void every_stage_and_every_mark_can_be_shown() {
    assertThat(words("select distinct stage from dossier where stage <> 'WITHDRAWN'"))
        .contains(
            "SUPPLEMENT_PROPOSED",
            "AWAITING_SUPPLEMENT",
            "AT_INTAKE",
            "ASSIGNING",
            "APPRAISING",
            "REVIEWING",
            "APPROVING",
            "SEALING",
            "READY",
            "RETURNED");
    assertThat(words("select distinct step_mark from dossier_event where step_mark is not null"))
        .contains("EARLY", "ON_TIME", "LATE");
    assertThat(words("select distinct outcome from dossier where outcome is not null"))
        .contains("GRANTED");
  }

  @Test
  void some_citizens_have_rated_and_not_all_of_them_were_content() {
    long given =
        count("select coalesce(sum(n), 0) from rating_sum where kind = 'UNIT' and item = '#'");
    assertThat(given)
        .isBetween(5L, count("select count(*) from dossier where stage = 'RETURNED'") - 1);
    assertThat(count("select count(distinct value) from rating_sum where item = 'FACE'"))
        .isGreaterThan(1);
    assertThat(count("select count(*) from rating_word")).isPositive();
  }

  @Test
  void nothing_has_happened_that_is_still_to_come() {
    OffsetDateTime last =
        jdbc.sql("select max(at) from dossier_event").query(OffsetDateTime.class).single();
    assertThat(last.toInstant()).isBeforeOrEqualTo(TestClock.at(TestClock.MONDAY_MORNING));
  }

  @Test
  void dossiers_are_received_while_the_office_is_open() {
    List<Instant> received =
        jdbc
            .sql("select received_at from dossier where unit_id = '03169'")
            .query(OffsetDateTime.class)
            .list()
            .stream()
            .map(OffsetDateTime::toInstant)
            .toList();
    var calendar = calendars.calendarOf(DemoStaff.NA_HY);
    assertThat(received)
        .isNotEmpty()
        .allSatisfy(at -> {
          LocalDate day = OfficeTime.date(at);
          assertThat(calendar.isWorkingDay(day)).as("%s", day).isTrue();
          assertThat(OfficeTime.local(at).getHour()).isBetween(7, 16);
        });
  }

  @Test
  void whoever_acted_had_the_duty_and_worked_in_the_same_commune() {
    assertThat(
            count(
                """
                select count(*) from dossier_event e
                 where not exists (
                         select from officer_role r
                          where r.unit_id = e.unit_id and r.officer_id = e.actor)
                """))
        .isZero();
    assertThat(
            count(
                """
                select count(*) from dossier_event e
                 where e.kind = 'RECEIVED'
                   and not exists (
                         select from officer_role r
                          where r.unit_id = e.unit_id and r.officer_id = e.actor
                            and r.role = 'INTAKE')
                """))
        .isZero();
  }

  @Test
  void nobody_was_handed_a_dossier_while_away() {
    assertThat(
            count(
                """
                select count(*) from dossier_event e
                  join absence a on a.unit_id = e.unit_id and a.officer_id = e.holder
                   and e.at >= a.starts and e.at < a.ends
                 where e.kind = 'HANDED_OVER'
                """))
        .isZero();
  }

  @Test
  void every_officer_can_sign_in_by_the_table_that_is_printed() {
    Set<String> accounts = new HashSet<>(words("select user_name from account"));
    assertThat(DemoStaff.signIns())
        .hasSize(37)
        .allSatisfy(line -> {
          assertThat(accounts).contains(line.userName());
          assertThat(line.password()).isEqualTo("motcua-demo");
          assertThat(line.title()).isNotBlank();
        });
    assertThat(count("select count(*) from account where must_change")).isZero();
  }

  @Test
  void each_commune_has_every_duty_filled_at_least_once() {
    for (var unit : List.of(DemoStaff.NA_HY, DemoStaff.THANH_NUA)) {
      for (Role role : Role.values()) {
        if (role != Role.PROVINCE_OBSERVER && role != Role.STEERING) {
          assertThat(officers.active(unit).stream().anyMatch(officer -> officer.has(role)))
              .as("%s in %s", role, unit)
              .isTrue();
        }
      }
    }
  }

  @Test
  void the_people_are_made_up_and_their_numbers_agree_with_their_birth() {
    Random chance = new Random(1);
    for (int n = 0; n < 2_000; n++) {
      Applicant person =
          DemoPeople.somebody(n % 2 == 0 ? DemoStaff.NA_HY : DemoStaff.THANH_NUA, chance);
      int year = Integer.parseInt(person.birth().substring(0, 4));
      assertThat(person.idNumber()).matches("011[0-3]\\d{8}");
      int century = (person.idNumber().charAt(3) - '0') / 2 * 100 + 1900;
      assertThat(century + Integer.parseInt(person.idNumber().substring(4, 6))).isEqualTo(year);
      assertThat(person.phone()).as("a number nobody has").matches("0900\\d{6}");
      assertThat(person.address()).endsWith(n % 2 == 0 ? ", xã Nà Hỳ" : ", xã Thanh Nưa");
      assertThat(person.birth()).matches("\\d{4}(-\\d{2}-\\d{2})?");
    }
  }

  @Test
  void the_same_seed_makes_the_same_people() {
    Random one = new Random(9);
    Random other = new Random(9);
    for (int n = 0; n < 50; n++) {
      assertThat(DemoPeople.somebody(DemoStaff.NA_HY, one))
          .isEqualTo(DemoPeople.somebody(DemoStaff.NA_HY, other));
    }
  }

  @Test
  void both_communes_offer_what_people_ask_for_most() {
    for (String unit : List.of("03169", "03328")) {
      assertThat(words("select code from unit_procedure where unit_id = '" + unit + "'"))
          .contains("1.001193")
          .hasSizeGreaterThan(20);
      assertThat(
              count(
                  "select count(*) from unit_procedure where settled_on_spot and unit_id = '"
                      + unit
                      + "'"))
          .isPositive();
    }
  }

  private List<String> words(String sql) {
    return jdbc.sql(sql).query(String.class).list();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
