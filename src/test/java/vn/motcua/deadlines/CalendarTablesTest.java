package vn.motcua.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.MotCuaTest;
import vn.motcua.WrongRows;
import vn.motcua.WrongRows.Wrong;

/** What the tables of the calendar refuse: no session that ends before it starts, no day twice. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTablesTest {
  private static final List<Wrong> WRONG =
      WrongRows.read(
          """
          national_calendar | national_calendar_pkey | {}
          national_calendar | national_calendar_one_row_check | {"one_row": false}
          national_calendar | national_calendar_check | {"complete_from": "2027-01-01", "complete_until": "2026-12-31"}
          national_day_rule | national_day_rule_pkey | {}
          national_day_rule | national_day_rule_kind_check | {"day": "2030-01-01", "kind": "STRIKE"}
          national_day_rule | national_day_rule_name_check | {"day": "2030-01-01", "name": ""}
          national_day_rule | national_day_rule_confidence_check | {"day": "2030-01-01", "confidence": "sure"}
          lunar_anchor | lunar_anchor_pkey | {}
          lunar_anchor | lunar_anchor_check | {"year": 2090, "new_year": "2089-02-01"}
          lunar_anchor | lunar_anchor_check1 | {"year": 2090, "new_year": "2090-02-01", "hung_kings": "2090-01-01"}
          unit_calendar | unit_calendar_pkey | {}
          unit_calendar | unit_calendar_unit_id_fkey | {"unit_id": "99999"}
          unit_calendar | unit_calendar_complete_until_check | {"unit_id": "03328", "complete_until": "2023-12-31"}
          unit_day_rule | unit_day_rule_pkey | {}
          unit_day_rule | unit_day_rule_unit_id_fkey | {"unit_id": "99999"}
          unit_day_rule | unit_day_rule_kind_check | {"day": "2026-11-10", "kind": ""}
          unit_day_rule | unit_day_rule_day_check | {"day": "1999-12-31"}
          unit_day_rule | unit_day_rule_day_check | {"day": "2101-01-01"}
          unit_day_rule | unit_day_rule_name_check | {"day": "2026-11-10", "name": ""}
          weekly_hours | weekly_hours_pkey | {}
          weekly_hours | weekly_hours_unit_id_fkey | {"unit_id": "99999"}
          weekly_hours | weekly_hours_valid_from_check | {"valid_from": "1999-12-31"}
          weekly_session | weekly_session_pkey | {}
          weekly_session | weekly_session_weekday_check | {"weekday": 0}
          weekly_session | weekly_session_weekday_check | {"weekday": 8}
          weekly_session | weekly_session_starts_check | {"starts": -1}
          weekly_session | weekly_session_ends_check | {"ends": 1440}
          weekly_session | weekly_session_check | {"starts": 690, "ends": 690}
          weekly_session | weekly_session_check | {"starts": 700, "ends": 690}
          weekly_session | weekly_session_unit_id_valid_from_fkey | {"valid_from": "2026-02-01"}
          weekly_session | weekly_session_unit_id_valid_from_weekday_int4range_excl | {"starts": 689, "ends": 900}
          weekly_session | weekly_session_unit_id_valid_from_weekday_int4range_excl | {"starts": 400, "ends": 451}
          calendar_change | calendar_change_pkey | {}
          calendar_change | calendar_change_unit_id_fkey | {"id": "0190a000-0000-7000-8000-000000000001", "unit_id": "99999"}
          calendar_change | calendar_change_officer_check | {"officer": ""}
          calendar_change | calendar_change_act_check | {"act": "BRIBED"}
          calendar_change | calendar_change_detail_check | {"detail": "LONG2001"}
          """);

  @Autowired WrongRows rows;

  @BeforeAll
  void a_commune_with_hours_and_a_day_of_its_own() {
    rows.write("insert into unit_calendar values ('03169', '2027-12-31')");
    rows.write("insert into unit_day_rule values ('03169', '2026-11-09', 'HOLIDAY', 'Nghỉ bão')");
    rows.write("insert into weekly_hours values ('03169', '2026-01-01')");
    rows.write("insert into weekly_session values ('03169', '2026-01-01', 1, 450, 690)");
    rows.write(
        """
        insert into calendar_change (unit_id, changed_at, officer_id, officer, act, day, detail)
        values ('03169', now(), uuidv7(), 'Hà', 'DAY_SET', '2026-11-09', 'Nghỉ bão')
        """);
  }

  static List<Wrong> wrong() {
    return WRONG;
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_row_is_refused_by_its_rule(Wrong wrong) {
    String change = wrong.change().replace("LONG2001", "x".repeat(2001));
    rows.isRefused(new Wrong(wrong.table(), wrong.constraint(), change));
  }

  @Test
  void every_rule_of_the_tables_has_a_row_that_breaks_it() {
    rows.everyRuleIsBroken(
        WRONG,
        "national_calendar",
        "national_day_rule",
        "lunar_anchor",
        "unit_calendar",
        "unit_day_rule",
        "weekly_hours",
        "weekly_session",
        "calendar_change");
  }

  @Test
  void the_afternoon_may_begin_when_the_morning_ends() {
    rows.isTaken("weekly_session", "{\"starts\": 690, \"ends\": 1020}");
    rows.isTaken("weekly_session", "{\"weekday\": 6}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update calendar_change set officer = 'Ai khác'",
        "delete from calendar_change",
        "truncate calendar_change",
        "alter table unit_day_rule drop constraint unit_day_rule_pkey"
      })
  void who_changed_the_calendar_stays_written(String sql) {
    rows.mayNot(sql);
  }

  @Test
  void changes_of_the_calendar_are_only_added() {
    assertThat(rows.rights("calendar_change")).isEqualTo("SELECT INSERT");
  }
}
