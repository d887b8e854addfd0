package vn.motcua.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the rules of calendars. */
@Component
class CalendarSearch {
  private static final String REVISION = "select revision from national_calendar";
  private static final String NATIONAL =
      "select complete_from, complete_until from national_calendar";
  private static final String NATIONAL_DAYS = "select day, kind, name from national_day_rule";
  private static final String ANCHORS = "select year, new_year, hung_kings from lunar_anchor";
  private static final String UNITS_OF_THEIR_OWN =
      """
      select unit_id from unit_calendar
       union
      select unit_id from unit_day_rule
       union
      select unit_id from weekly_hours
      """;
  private static final String COMPLETE_UNTIL =
      "select complete_until from unit_calendar where unit_id = :unit";
  private static final String UNIT_DAYS =
      "select day, kind, name from unit_day_rule where unit_id = :unit order by day";
  private static final String SESSIONS =
      """
      select h.valid_from, s.weekday, s.starts, s.ends
        from weekly_hours h
        join weekly_session s on s.unit_id = h.unit_id and s.valid_from = h.valid_from
       where h.unit_id = :unit
       order by h.valid_from, s.weekday, s.starts
      """;
  private static final String CHANGES =
      """
      select changed_at, officer, act, day, detail
        from calendar_change
       where unit_id = :unit
       order by id desc
       limit :most
      """;

  private final JdbcClient jdbc;

  CalendarSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What all units share. */
  record National(
      Map<LocalDate, DayRule> days,
      Map<Integer, LunarYear> lunar,
      LocalDate completeFrom,
      LocalDate completeUntil) {}

  UUID revision() {
    return jdbc.sql(REVISION).query(UUID.class).single();
  }

  National national() {
    Map<Integer, LunarYear> lunar = new HashMap<>();
    jdbc.sql(ANCHORS)
        .query((row, n) -> new LunarYear(row.getInt(1), date(row, 2), date(row, 3)))
        .list()
        .forEach(year -> lunar.put(year.year(), year));
    Map<LocalDate, DayRule> days = byDate(jdbc.sql(NATIONAL_DAYS).query(this::rule).list());
    return jdbc.sql(NATIONAL)
        .query((row, n) -> new National(days, lunar, date(row, 1), date(row, 2)))
        .single();
  }

  Set<UnitId> unitsOfTheirOwn() {
    return jdbc.sql(UNITS_OF_THEIR_OWN).query(String.class).list().stream()
        .map(UnitId::new)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rules of one unit over those of the country. */
  CalendarRules rulesOf(UnitId unit, National national) {
    Map<LocalDate, DayRule> days = new HashMap<>(national.days());
    days.putAll(byDate(daysOf(unit)));
    List<WeeklyHours> hours = new ArrayList<>(List.of(WeeklyHours.USUAL));
    hours.addAll(hoursOf(unit));
    @Nullable LocalDate until =
        jdbc.sql(COMPLETE_UNTIL)
            .param("unit", unit.code())
            .query(LocalDate.class)
            .optional()
            .orElse(null);
    return new CalendarRules(
        hours,
        days,
        national.lunar(),
        national.completeFrom(),
        until == null ? national.completeUntil() : until);
  }

  /** The unit's own day rules, by date. */
  List<DayRule> daysOf(UnitId unit) {
    return jdbc.sql(UNIT_DAYS).param("unit", unit.code()).query(this::rule).list();
  }

  /** The unit's own hours, by first day in force. */
  List<WeeklyHours> hoursOf(UnitId unit) {
    Map<LocalDate, Map<DayOfWeek, List<Session>>> weeks = new TreeMap<>();
    jdbc.sql(SESSIONS)
        .param("unit", unit.code())
        .query((ResultSet row) -> {
          weeks
              .computeIfAbsent(date(row, 1), from -> new EnumMap<>(DayOfWeek.class))
              .computeIfAbsent(DayOfWeek.of(row.getInt(2)), day -> new ArrayList<>())
              .add(new Session(time(row.getInt(3)), time(row.getInt(4))));
        });
    return weeks.entrySet().stream().map(e -> new WeeklyHours(e.getKey(), e.getValue())).toList();
  }

  /** The latest changes, newest first. */
  List<CalendarChange> changesOf(UnitId unit, int most) {
    return jdbc.sql(CHANGES)
        .param("unit", unit.code())
        .param("most", most)
        .query((row, n) ->
            new CalendarChange(
                row.getTimestamp("changed_at").toInstant(),
                row.getString("officer"),
                CalendarChange.Act.valueOf(row.getString("act")),
                date(row, 4),
                row.getString("detail")))
        .list();
  }

  private DayRule rule(ResultSet row, int n) throws SQLException {
    return new DayRule(date(row, 1), DayRule.Kind.valueOf(row.getString(2)), row.getString(3));
  }

  private static Map<LocalDate, DayRule> byDate(List<DayRule> rules) {
    Map<LocalDate, DayRule> days = new HashMap<>();
    rules.forEach(rule -> days.put(rule.date(), rule));
    return days;
  }

  private static LocalTime time(int minuteOfDay) {
    return LocalTime.ofSecondOfDay(minuteOfDay * 60L);
  }

  private static LocalDate date(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
