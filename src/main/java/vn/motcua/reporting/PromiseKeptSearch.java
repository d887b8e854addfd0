package vn.motcua.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Counts promises beside the law from the filings of the dossiers. These figures never mix with
 * early, on time and late by law.
 */
@Component
class PromiseKeptSearch {
  private static final String KEPT =
      """
        select d.quick_name as name,
               count(*)::int as received,
               (count(*) filter (where d.ready_at <= d.quick_at))::int as kept,
               (count(*) filter (where coalesce(d.ready_at, d.closed_at, :now) > d.quick_at))::int
                   as broken,
               coalesce(percentile_disc(0.5) within group (order by t.minutes), 0) as median,
               coalesce(percentile_disc(0.9) within group (order by t.minutes), 0) as ninety,
               sum(d.dropped)::int as dropped
          from dossier d
         cross join lateral (
               select ceil(extract(epoch from d.ready_at - d.received_at) / 60)::bigint
                   as minutes) as t
         where d.unit_id = :unit and d.received_at >= :from and d.received_at < :to
           and d.quick_at is not null
      group by d.quick_name
      order by d.quick_name
      """;

  private final JdbcClient jdbc;

  PromiseKeptSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By promise, of the dossiers received from the one instant until before the other. */
  List<PromiseKept> kept(UnitId unit, Instant from, Instant to, Instant now) {
    return jdbc.sql(KEPT)
        .param("unit", unit.code())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new PromiseKept(
                row.getString("name"),
                row.getInt("received"),
                row.getInt("kept"),
                row.getInt("broken"),
                row.getLong("median"),
                row.getLong("ninety"),
                row.getInt("dropped")))
        .list();
  }
}
