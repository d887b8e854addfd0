package vn.motcua.deadlines;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Writes the rules of calendars; every write gives all nodes a new revision to notice. */
@Component
class CalendarStore {
  private static final String FORGET_DAYS = "delete from national_day_rule";
  private static final String FORGET_ANCHORS = "delete from lunar_anchor";
  private static final String ADD_DAY =
      """
      insert into national_day_rule (day, kind, name, source, confidence)
           values (:day, :kind, :name, :source, :confidence)
      """;
  private static final String ADD_ANCHOR =
      "insert into lunar_anchor (year, new_year, hung_kings) values (:year, :newYear, :hungKings)";
  private static final String SET_NATIONAL =
      """
      insert into national_calendar (complete_from, complete_until)
           values (:from, :until)
      on conflict (one_row) do update
              set complete_from = excluded.complete_from, complete_until = excluded.complete_until
      """;
  private static final String NEW_REVISION =
      "update national_calendar set revision = gen_random_uuid()";
  private static final String SET_UNIT_DAY =
      """
      insert into unit_day_rule (unit_id, day, kind, name)
           values (:unit, :day, :kind, :name)
      on conflict (unit_id, day) do update set kind = excluded.kind, name = excluded.name
      """;
  private static final String REMOVE_UNIT_DAY =
      "delete from unit_day_rule where unit_id = :unit and day = :day";
  private static final String REMOVE_HOURS =
      "delete from weekly_hours where unit_id = :unit and valid_from = :from";
  private static final String ADD_HOURS =
      "insert into weekly_hours (unit_id, valid_from) values (:unit, :from)";
  private static final String ADD_SESSION =
      """
      insert into weekly_session (unit_id, valid_from, weekday, starts, ends)
           values (:unit, :from, :weekday, :starts, :ends)
      """;
  private static final String SET_COMPLETE_UNTIL =
      """
      insert into unit_calendar (unit_id, complete_until)
           values (:unit, :until)
      on conflict (unit_id) do update set complete_until = excluded.complete_until
      """;
  private static final String REMEMBER =
      """
      insert into calendar_change (unit_id, changed_at, officer_id, officer, act, day, detail)
           values (:unit, :at, :officer, :name, :act, :day, :detail)
      """;

  private final JdbcClient jdbc;

  CalendarStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replaceNational(
      List<ShippedCalendar.Row> days, List<LunarYear> anchors, LocalDate from, LocalDate until) {
    jdbc.sql(FORGET_DAYS).update();
    jdbc.sql(FORGET_ANCHORS).update();
    for (ShippedCalendar.Row row : days) {
      jdbc.sql(ADD_DAY)
          .param("day", row.rule().date())
          .param("kind", row.rule().kind().name())
          .param("name", row.rule().name())
          .param("source", row.source())
          .param("confidence", row.confidence())
          .update();
    }
    for (LunarYear year : anchors) {
      jdbc.sql(ADD_ANCHOR)
          .param("year", year.year())
          .param("newYear", year.newYear())
          .param("hungKings", year.hungKings())
          .update();
    }
    jdbc.sql(SET_NATIONAL).param("from", from).param("until", until).update();
    jdbc.sql(NEW_REVISION).update();
  }

  void setDay(UnitId unit, DayRule rule) {
    jdbc.sql(SET_UNIT_DAY)
        .param("unit", unit.code())
        .param("day", rule.date())
        .param("kind", rule.kind().name())
        .param("name", rule.name())
        .update();
    jdbc.sql(NEW_REVISION).update();
  }

  boolean removeDay(UnitId unit, LocalDate day) {
    int rows = jdbc.sql(REMOVE_UNIT_DAY).param("unit", unit.code()).param("day", day).update();
    jdbc.sql(NEW_REVISION).update();
    return rows > 0;
  }

  void setHours(UnitId unit, WeeklyHours hours) {
    jdbc.sql(REMOVE_HOURS).param("unit", unit.code()).param("from", hours.from()).update();
    jdbc.sql(ADD_HOURS).param("unit", unit.code()).param("from", hours.from()).update();
    for (Map.Entry<DayOfWeek, List<Session>> day : hours.sessions().entrySet()) {
      for (Session session : day.getValue()) {
        jdbc.sql(ADD_SESSION)
            .param("unit", unit.code())
            .param("from", hours.from())
            .param("weekday", day.getKey().getValue())
            .param("starts", session.start().toSecondOfDay() / 60)
            .param("ends", session.end().toSecondOfDay() / 60)
            .update();
      }
    }
    jdbc.sql(NEW_REVISION).update();
  }

  boolean removeHours(UnitId unit, LocalDate from) {
    int rows = jdbc.sql(REMOVE_HOURS).param("unit", unit.code()).param("from", from).update();
    jdbc.sql(NEW_REVISION).update();
    return rows > 0;
  }

  void setCompleteUntil(UnitId unit, LocalDate until) {
    jdbc.sql(SET_COMPLETE_UNTIL).param("unit", unit.code()).param("until", until).update();
    jdbc.sql(NEW_REVISION).update();
  }

  /** Adds a line to the book of changes, in the same transaction as the change. */
  void remember(Actor actor, Instant at, String act, LocalDate day, String detail) {
    jdbc.sql(REMEMBER)
        .param("unit", actor.unit().code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("officer", actor.officer())
        .param("name", actor.name())
        .param("act", act)
        .param("day", day)
        .param("detail", detail)
        .update();
  }
}
