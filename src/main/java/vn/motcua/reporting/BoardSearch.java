package vn.motcua.reporting;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * Asks everything a board shows in one way to the database and back: the questions go there
 * together, each still planned for itself, and their answers come in the same order.
 */
@Component
class BoardSearch {
  /** What stands still has no day until it runs again, unless it was late before. */
  private static final String OPEN =
      """
        select d.holder, o.name, d.stage, l.late,
               case when not l.late and d.stage <> 'READY' and d.paused_at is null
                         and d.due_at < :horizon
                    then (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date end as day,
               count(*)::int as dossiers, min(d.step_entered_at) as since
          from dossier d
          join officer o on o.unit_id = d.unit_id and o.id = d.holder
         cross join lateral (
               select d.stage <> 'READY' and d.due_at < least(d.paused_at, :now) as late) l
         where d.unit_id = :unit and d.closed_at is null
           and (:officer::uuid is null or d.holder = :officer::uuid)
      group by d.holder, o.name, d.stage, l.late, 5
      """;

  private static final String OWN = DashboardSearch.OFFICERS + ";\n" + OPEN;

  private static final String WHOLE =
      String.join(
          ";\n",
          DashboardSearch.WEEKS,
          MonthSearch.FIELDS,
          MonthSearch.FIELD_NAMES,
          DashboardSearch.PROCEDURES,
          DashboardSearch.HOURS,
          OWN,
          TodaySearch.COUNTS);

  private final NamedParameterJdbcOperations jdbc;

  BoardSearch(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything about one unit; months and weeks in which nothing happened are left out. */
  record Found(
      List<WeekLine> weeks,
      List<MonthSearch.Row> fields,
      Map<String, String> fieldNames,
      List<ProcedureCount> procedures,
      List<HourLoad> hours,
      List<DashboardSearch.OfficerWeek> officers,
      OpenNow open,
      TodayCount today) {}

  /** What one officer, or everybody, did week by week and holds now. */
  record Own(List<DashboardSearch.OfficerWeek> officers, OpenNow open) {}

  Found whole(UnitId unit, Window window, Instant now, LocalDate horizon) {
    return jdbc.execute(
        WHOLE,
        asked(unit, window, null, now, horizon),
        statement -> {
          Answers answers = new Answers(statement);
          return new Found(
              answers.next(DashboardSearch::week),
              answers.next(MonthSearch::row),
              answers.next(MonthSearch::fieldName).stream()
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
              answers.next(DashboardSearch::procedure),
              answers.next(DashboardSearch::hour),
              answers.next(DashboardSearch::officer),
              new OpenNow(answers.next(BoardSearch::group)),
              answers.next((row, n) -> TodaySearch.count(row)).getFirst());
        });
  }

  Own own(UnitId unit, UUID officer, Window window, Instant now, LocalDate horizon) {
    return jdbc.execute(
        OWN,
        asked(unit, window, officer, now, horizon),
        statement -> {
          Answers answers = new Answers(statement);
          return new Own(
              answers.next(DashboardSearch::officer),
              new OpenNow(answers.next(BoardSearch::group)));
        });
  }

  private static MapSqlParameterSource asked(
      UnitId unit, Window window, @Nullable UUID officer, Instant now, LocalDate horizon) {
    LocalDate today = OfficeTime.date(now);
    return new MapSqlParameterSource()
        .addValue("unit", unit.code())
        .addValue("units", new String[] {unit.code()})
        .addValue("officer", officer)
        .addValue("firstWeek", window.firstWeek())
        .addValue("lastWeek", window.lastWeek())
        .addValue("firstMonth", window.first().atDay(1))
        .addValue("lastMonth", window.last().atDay(1))
        .addValue("now", now.atOffset(ZoneOffset.UTC))
        .addValue("midnight", utc(today))
        .addValue("endOfDay", utc(today.plusDays(1)))
        .addValue("horizon", utc(horizon));
  }

  private static OffsetDateTime utc(LocalDate day) {
    return OfficeTime.instant(day.atStartOfDay()).atOffset(ZoneOffset.UTC);
  }

  private static OpenNow.Group group(ResultSet row, int n) throws SQLException {
    return new OpenNow.Group(
        row.getObject("holder", UUID.class),
        row.getString("name"),
        row.getString("stage"),
        row.getBoolean("late"),
        row.getObject("day", LocalDate.class),
        row.getInt("dossiers"),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  /** The answers to questions sent together, one after the other. */
  private static final class Answers {
    private final PreparedStatement statement;
    private boolean first = true;

    Answers(PreparedStatement statement) {
      this.statement = statement;
    }

    <T> List<T> next(RowMapper<T> mapper) throws SQLException {
      if (first ? !statement.execute() : !statement.getMoreResults()) {
        throw new SQLException("fewer answers than questions");
      }
      first = false;
      List<T> rows = new ArrayList<>();
      try (ResultSet answer = statement.getResultSet()) {
        while (answer.next()) {
          rows.add(mapper.mapRow(answer, rows.size()));
        }
      }
      return rows;
    }
  }
}
