package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.Measure;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.UnitId;

/**
 * Asks the dossiers themselves how a unit stands now; every question is answered by an index or
 * among the open ones, which lie together.
 */
@Component
class TodaySearch {
  static final String COUNTS =
      """
       select u.unit_id,
              (select count(*)::int
                 from dossier d
                where d.unit_id = u.unit_id and d.received_at >= :midnight
                 and d.received_at < :endOfDay) as received,
              (select count(*)::int
                 from dossier d
                where d.unit_id = u.unit_id and d.closed_at >= :midnight
                  and d.stage = 'RETURNED') as returned,
              o.under_way, o.due_today, o.late, o.ready
         from unnest(:units::text[]) as u (unit_id),
      lateral (select (count(*) filter (where d.stage <> 'READY'))::int as under_way,
                      (count(*) filter (where r.running and d.due_at >= :now
                                          and d.due_at < :endOfDay))::int as due_today,
                      (count(*) filter (where d.stage <> 'READY'
                                          and d.due_at < least(d.paused_at, :now)))::int as late,
                      (count(*) filter (where d.stage = 'READY'))::int as ready
                 from dossier_standing_open d
                cross join lateral (
                      select d.paused_at is null and d.stage <> 'READY' as running) r
                where d.unit_id = u.unit_id) as o
      """;

  private static final String DUE =
      """
        select d.id, coalesce(d.external_code, d.code) as code, v.name as procedure, d.stage,
               d.due_at, d.measure, d.holder, o.name as holder_name
          from dossier d
          join procedure_version v on v.id = d.procedure_version
          join officer o on o.unit_id = d.unit_id and o.id = d.holder
         where d.unit_id = :unit and d.closed_at is null
           and d.stage <> 'READY' and (d.paused_at is null or d.due_at < d.paused_at)
           and d.due_at >= :from and d.due_at < :to
      order by d.due_at, d.code
         limit :most
      """;

  private static final String COUNT_DUE =
      """
      select count(*)::int
        from dossier d
       where d.unit_id = :unit and d.closed_at is null
         and d.stage <> 'READY' and (d.paused_at is null or d.due_at < d.paused_at)
         and d.due_at >= :from and d.due_at < :to
      """;

  private final JdbcClient jdbc;

  TodaySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UnitId, TodayCount> counts(
      Collection<UnitId> units, Instant midnight, Instant now, Instant endOfDay) {
    Map<UnitId, TodayCount> counts = new HashMap<>();
    jdbc.sql(COUNTS)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("midnight", utc(midnight))
        .param("now", utc(now))
        .param("endOfDay", utc(endOfDay))
        .query((ResultSet row) -> {
          counts.put(new UnitId(row.getString("unit_id")), count(row));
        });
    return counts;
  }

  /** Dossiers under way that are due within [from, to), the soonest first. */
  List<DueLine> due(UnitId unit, Instant from, Instant to, int most) {
    return jdbc.sql(DUE)
        .param("unit", unit.code())
        .param("from", utc(from))
        .param("to", utc(to))
        .param("most", most)
        .query((row, n) ->
            new DueLine(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("procedure"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                Measure.valueOf(row.getString("measure")),
                row.getObject("holder", UUID.class),
                row.getString("holder_name")))
        .list();
  }

  int countDue(UnitId unit, Instant from, Instant to) {
    return jdbc.sql(COUNT_DUE)
        .param("unit", unit.code())
        .param("from", utc(from))
        .param("to", utc(to))
        .query(Integer.class)
        .single();
  }

  static TodayCount count(ResultSet row) throws SQLException {
    return new TodayCount(
        row.getInt("received"),
        row.getInt("under_way"),
        row.getInt("due_today"),
        row.getInt("late"),
        row.getInt("ready"),
        row.getInt("returned"));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
