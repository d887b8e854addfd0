package vn.motcua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Asks the open dossiers of a unit with whom they lie, since when, and when they are due. */
@Component
class InHandNowSearch {
  private static final String OF_OFFICERS =
      """
        select o.name as who, count(*)::int as dossiers,
               (count(*) filter (where d.due_at < least(d.paused_at, :now)))::int as late,
               min(d.step_entered_at) as since
          from dossier d
          join officer o on o.unit_id = d.unit_id and o.id = d.holder
         where d.unit_id = :unit and d.closed_at is null and d.stage <> 'READY'
           and (:officer::uuid is null or d.holder = :officer::uuid)
      group by d.holder, o.name
      order by who
      """;

  private static final String IN_STAGES =
      """
        select d.stage as who, count(*)::int as dossiers,
               (count(*) filter (where d.stage <> 'READY'
                                   and d.due_at < least(d.paused_at, :now)))::int as late,
               min(d.step_entered_at) as since
          from dossier d
         where d.unit_id = :unit and d.closed_at is null
           and (:officer::uuid is null or d.holder = :officer::uuid)
      group by d.stage
      order by dossiers desc, who
      """;

  /** What stands still has no day until it runs again, unless it was late before. */
  private static final String DUE =
      """
        select case when d.due_at < :now then null
                    else (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date end as day,
               count(*)::int as dossiers
          from dossier d
         where d.unit_id = :unit and d.closed_at is null and d.stage <> 'READY'
           and (d.paused_at is null or d.due_at < d.paused_at) and d.due_at < :to
           and (:officer::uuid is null or d.holder = :officer::uuid)
      group by 1
      order by 1 nulls first
      """;

  private final JdbcClient jdbc;

  InHandNowSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By whoever holds them, those with late ones first. */
  List<InHandNow> ofOfficers(UnitId unit, @Nullable UUID officer, Instant now) {
    return inHand(OF_OFFICERS, unit, officer, now);
  }

  /** By the stage they are in, the results that wait to be fetched among them. */
  List<InHandNow> inStages(UnitId unit, @Nullable UUID officer, Instant now) {
    return inHand(IN_STAGES, unit, officer, now);
  }

  /** Overdue ones first, then day by day before the end. */
  List<DueDay> due(UnitId unit, @Nullable UUID officer, Instant now, Instant to) {
    return jdbc.sql(DUE)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("now", utc(now))
        .param("to", utc(to))
        .query(
            (row, n) -> new DueDay(row.getObject("day", LocalDate.class), row.getInt("dossiers")))
        .list();
  }

  private List<InHandNow> inHand(String sql, UnitId unit, @Nullable UUID officer, Instant now) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("now", utc(now))
        .query((row, n) ->
            new InHandNow(
                row.getString("who"),
                row.getInt("dossiers"),
                row.getInt("late"),
                row.getObject("since", OffsetDateTime.class).toInstant()))
        .list();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
