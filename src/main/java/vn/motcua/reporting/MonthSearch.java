package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Reads the sums of the months, and beside them the refusals to receive, which no dossier tells.
 */
@Component
class MonthSearch {
  private static final String SUMS =
      """
             sum(received)::int as received, sum(received_online)::int as received_online,
             sum(outside_typed)::int as outside_typed, sum(outside_taken)::int as outside_taken,
             sum(early)::int as early, sum(on_time)::int as on_time, sum(late)::int as late,
             sum(returned)::int as returned, sum(withdrawn)::int as withdrawn,
             sum(stopped)::int as stopped, sum(given_up_late)::int as given_up_late,
             sum(refused)::int as refused, sum(not_received)::int as not_received,
             sum(early_later + on_time_later)::int as admitted_later
        from (select unit_id, month, field_group, received, received_online, outside_typed,
                     outside_taken, early - early_undone + early_later as early,
                     on_time - on_time_undone + on_time_later
                         + withdrawn + stopped - given_up_late as on_time,
                     late + early_undone + on_time_undone - early_later - on_time_later
                         + given_up_late as late,
                     returned, withdrawn, stopped, given_up_late, refused, 0 as not_received,
                     early_later, on_time_later
                from unit_month
               union all
              select r.unit_id, date_trunc('month', r.at at time zone 'Asia/Ho_Chi_Minh')::date,
                     v.field_group, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0
                from refused_intake r
                join procedure_version v on v.id = r.procedure_version) m
      """;

  private static final String MONTHS =
      "select month,\n"
          + SUMS
          + """
             where unit_id = :unit and month >= :from
          group by month
          order by month desc
          """;

  static final String FIELDS =
      "select month, field_group,\n"
          + SUMS
          + """
             where unit_id = :unit and month between :firstMonth and :lastMonth
          group by month, field_group
          order by month desc, sum(received) + sum(early + on_time + late) desc, field_group
          """;

  static final String FIELDS_TOGETHER =
      "select field_group,\n"
          + SUMS
          + """
             where unit_id = any (:units) and month between :firstMonth and :lastMonth
          group by field_group
          order by sum(received) + sum(early + on_time + late) desc, field_group
          """;

  private static final String UNITS =
      "select unit_id,\n"
          + SUMS
          + """
             where month = :month and unit_id = any (:units)
          group by unit_id
          """;

  static final String FIELD_NAMES =
      """
        select field_group, mode() within group (order by split_part(field, ':', 1)) as name
          from procedure_version
         where scope = 'VN' and valid_to is null
      group by field_group
      """;

  private final JdbcClient jdbc;

  MonthSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One field of one month. */
  record Row(YearMonth month, String group, MonthCount count) {}

  /** Months from the first on in which anything happened, the last one first. */
  List<MonthLine> months(UnitId unit, YearMonth from) {
    return jdbc.sql(MONTHS)
        .param("unit", unit.code())
        .param("from", from.atDay(1))
        .query((row, n) -> new MonthLine(month(row), count(row)))
        .list();
  }

  List<Row> fields(UnitId unit, YearMonth from, YearMonth to) {
    return jdbc.sql(FIELDS)
        .param("unit", unit.code())
        .param("firstMonth", from.atDay(1))
        .param("lastMonth", to.atDay(1))
        .query(MonthSearch::row)
        .list();
  }

  Map<UnitId, MonthCount> units(Collection<UnitId> units, YearMonth month) {
    Map<UnitId, MonthCount> counts = new HashMap<>();
    jdbc.sql(UNITS)
        .param("month", month.atDay(1))
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .query((ResultSet row) -> {
          counts.put(new UnitId(row.getString("unit_id")), count(row));
        });
    return counts;
  }

  /** What the catalogue usually calls each group of fields. */
  Map<String, String> fieldNames() {
    return jdbc.sql(FIELD_NAMES).query(MonthSearch::fieldName).list().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Row row(ResultSet row, int n) throws SQLException {
    return new Row(month(row), row.getString("field_group"), count(row));
  }

  /** A group of fields and what it is called. */
  static Map.Entry<String, String> fieldName(ResultSet row, int n) throws SQLException {
    return Map.entry(row.getString("field_group"), row.getString("name"));
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.from(row.getObject("month", LocalDate.class));
  }

  static MonthCount count(ResultSet row) throws SQLException {
    return new MonthCount(
        row.getInt("received"),
        row.getInt("received_online"),
        new Finished(row.getInt("early"), row.getInt("on_time"), row.getInt("late")),
        row.getInt("returned"),
        new MonthCount.GivenUp(
            row.getInt("withdrawn"), row.getInt("stopped"), row.getInt("given_up_late")),
        new MonthCount.Refusals(row.getInt("refused"), row.getInt("not_received")),
        new MonthCount.Outside(row.getInt("outside_typed"), row.getInt("outside_taken")),
        row.getInt("admitted_later"));
  }
}
