package vn.motcua.reporting;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Asks the open dossiers of several units at which step the overdue ones lie. */
@Component
class LateStageSearch {
  private static final String LATE =
      """
        select d.unit_id, d.stage, count(*)::int as late, min(d.step_entered_at) as since
          from dossier d
         where d.unit_id = any (:units) and d.closed_at is null and d.stage <> 'READY'
           and d.due_at < :now and d.due_at < least(d.paused_at, :now)
      group by d.unit_id, d.stage
      order by late desc, d.stage
      """;

  private final JdbcClient jdbc;

  LateStageSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By unit, the step with most of them first. */
  Map<UnitId, List<InHandNow>> of(List<UnitId> units, Instant now) {
    Map<UnitId, List<InHandNow>> found = new HashMap<>();
    jdbc.sql(LATE)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((ResultSet row) -> {
          found
              .computeIfAbsent(new UnitId(row.getString("unit_id")), unit -> new ArrayList<>())
              .add(
                  new InHandNow(
                      row.getString("stage"),
                      row.getInt("late"),
                      row.getInt("late"),
                      row.getObject("since", OffsetDateTime.class).toInstant()));
        });
    return found;
  }
}
