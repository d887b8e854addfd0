package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * The questions about the sums of weeks, procedures, hours and officers, and how their rows read;
 * {@link BoardSearch} sends them together.
 */
@Component
class DashboardSearch {
  /**
   * As things stood at the end of the month, or week: a fault admitted before it made the result
   * late; what citizens gave up is on time, or late when it was late by then.
   */
  private static final String MARKS =
      """
      sum(early - early_undone + early_later)::int as early,
      sum(on_time - on_time_undone + on_time_later + given_up - given_up_late)::int as on_time,
      sum(late + early_undone + on_time_undone - early_later - on_time_later
          + given_up_late)::int as late
      """;

  static final String WEEKS =
      "select unit_id, week, sum(received)::int as received, "
          + MARKS
          + """
              from unit_week
             where unit_id = any (:units) and week >= :firstWeek and week <= :lastWeek
          group by unit_id, week
          order by unit_id, week
          """;

  static final String PROCEDURES =
      "select m.procedure_code, coalesce(n.name, m.procedure_code) as name, m.received, m.early,"
          + " m.on_time, m.late from (select procedure_code, sum(received)::int as received, "
          + MARKS
          + """
                        from unit_procedure_month
                       where unit_id = any (:units) and month between :firstMonth and :lastMonth
                    group by procedure_code) m
           left join lateral (
                select v.name
                  from procedure_version v
                 where v.code = m.procedure_code
              order by v.valid_from desc
                 limit 1) n on true
          order by m.received + m.early + m.on_time + m.late desc, m.procedure_code
          """;

  static final String HOURS =
      """
        select weekday, hour, sum(received)::int as received, sum(returned)::int as returned
          from unit_hour_month
         where unit_id = any (:units) and month between :firstMonth and :lastMonth
      group by weekday, hour
      order by weekday, hour
      """;

  static final String OFFICERS =
      """
        select w.officer, o.name, w.week, w.received, w.returned, w.step_early, w.step_on_time,
               w.step_late
          from officer_week w
          join officer o on o.unit_id = w.unit_id and o.id = w.officer
         where w.unit_id = :unit and w.week >= :firstWeek and w.week <= :lastWeek
           and (:officer::uuid is null or w.officer = :officer::uuid)
      order by o.name, w.officer, w.week
      """;

  private final JdbcClient jdbc;

  DashboardSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One week of one officer. */
  record OfficerWeek(LocalDate monday, OfficerWork work) {}

  /** Weeks in which anything happened, by unit. */
  Map<UnitId, List<WeekLine>> weeks(Collection<UnitId> units, LocalDate from, LocalDate to) {
    Map<UnitId, List<WeekLine>> weeks = new HashMap<>();
    jdbc.sql(WEEKS)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("firstWeek", from)
        .param("lastWeek", to)
        .query((ResultSet row) -> {
          weeks
              .computeIfAbsent(new UnitId(row.getString("unit_id")), unit -> new ArrayList<>())
              .add(week(row, 0));
        });
    return weeks;
  }

  static WeekLine week(ResultSet row, int n) throws SQLException {
    return new WeekLine(
        row.getObject("week", LocalDate.class), row.getInt("received"), finished(row, ""));
  }

  static ProcedureCount procedure(ResultSet row, int n) throws SQLException {
    return new ProcedureCount(
        row.getString("procedure_code"),
        row.getString("name"),
        row.getInt("received"),
        finished(row, ""));
  }

  static HourLoad hour(ResultSet row, int n) throws SQLException {
    return new HourLoad(
        row.getInt("weekday"), row.getInt("hour"), row.getInt("received"), row.getInt("returned"));
  }

  static OfficerWeek officer(ResultSet row, int n) throws SQLException {
    return new OfficerWeek(
        row.getObject("week", LocalDate.class),
        new OfficerWork(
            row.getObject("officer", UUID.class),
            row.getString("name"),
            row.getInt("received"),
            row.getInt("returned"),
            finished(row, "step_")));
  }

  private static Finished finished(ResultSet row, String prefix) throws SQLException {
    return new Finished(
        row.getInt(prefix + "early"), row.getInt(prefix + "on_time"), row.getInt(prefix + "late"));
  }
}
