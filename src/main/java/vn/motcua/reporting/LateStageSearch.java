package vn.motcua.reporting;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Asks the overdue dossiers of several units at which step they lie, and their events at which step
 * their time ran out: a dossier is often late before it comes to whoever holds it now.
 */
@Component
class LateStageSearch {
  // Where nothing happened since the time ran out the dossier still lies where it did; of the
  // others the last event up to the due time says where that was.
  private static final String LATE =
      """
      with late as materialized (
             select d.unit_id, d.id, d.stage, d.due_at, d.told_at <= d.due_at as here
               from dossier_standing_open d
              where d.unit_id = any (:units) and d.stage <> 'READY'
                and d.due_at < :now and d.due_at < least(d.paused_at, :now))
        select s.unit_id, s.stage, sum(s.lying)::int as lying, sum(s.ran_out)::int as ran_out
          from (select unit_id, stage, count(*) as lying, count(*) filter (where here) as ran_out
                  from late
              group by unit_id, stage
                 union all
                select l.unit_id, e.stage, 0, 1
                  from late l
                 cross join lateral (
                       select e.stage
                         from dossier_event e
                        where e.unit_id = l.unit_id and e.dossier_id = l.id and e.at <= l.due_at
                     order by e.seq desc
                        limit 1) e
                 where not l.here) s
      group by s.unit_id, s.stage
      order by lying desc, ran_out desc, s.stage
      """;

  private final JdbcClient jdbc;

  LateStageSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By unit, the step in which most of them lie first. */
  Map<UnitId, List<LateStep>> of(List<UnitId> units, Instant now) {
    Map<UnitId, List<LateStep>> found = new HashMap<>();
    jdbc.sql(LATE)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((ResultSet row) -> {
          found
              .computeIfAbsent(new UnitId(row.getString("unit_id")), unit -> new ArrayList<>())
              .add(
                  new LateStep(row.getString("stage"), row.getInt("lying"), row.getInt("ran_out")));
        });
    return found;
  }
}
