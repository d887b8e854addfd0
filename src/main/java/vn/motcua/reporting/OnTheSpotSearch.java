package vn.motcua.reporting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Counts what was settled at the Centre itself, from the events, the roster and the authorisations.
 */
@Component
class OnTheSpotSearch {
  private static final String SETTLED =
      """
        with signed as (
             select d.procedure_code, d.procedure_version,
                    ceil(extract(epoch from d.ready_at - d.received_at) / 60)::bigint as minutes,
                    coalesce(
                        (d.ready_at at time zone 'Asia/Ho_Chi_Minh')::date = d.day
                        and not exists (
                            select from absence a
                             where a.unit_id = d.unit_id and a.officer_id = s.actor
                               and a.cancelled_at is null and s.at >= a.starts and s.at < a.ends),
                        false) as there,
                    exists (
                        select from attendance t
                         where t.unit_id = d.unit_id and t.officer_id = s.actor
                           and t.day = (s.at at time zone 'Asia/Ho_Chi_Minh')::date) as marked_in,
                    exists (
                        select from authorisation z
                         where z.unit_id = d.unit_id and z.officer_id = s.actor
                           and (s.at at time zone 'Asia/Ho_Chi_Minh')::date
                               between z.valid_from and z.valid_to) as authorised,
                    exists (
                        select from absence a
                          join officer_role r
                            on r.unit_id = a.unit_id and r.officer_id = a.officer_id
                           and r.role = 'APPROVAL' and r.valid_to is null
                         where a.unit_id = d.unit_id and a.stand_in = s.actor
                           and a.cancelled_at is null and s.at >= a.starts and s.at < a.ends)
                        as stood_in
               from dossier d
               left join lateral (
                    select e.actor, e.at
                      from dossier_event e
                     where e.unit_id = d.unit_id and e.dossier_id = d.id
                       and e.kind in ('APPROVED', 'REFUSED')
                  order by e.seq desc
                     limit 1) as s on true
              where d.unit_id = :unit and d.on_the_spot
                and d.received_at >= :from and d.received_at < :to),
             judged as (
             select s.*, s.there and (s.marked_in or s.authorised or s.stood_in) as settled
               from signed s)
      select max(v.name) as procedure, count(*)::int as received,
             (count(*) filter (where g.settled))::int as settled,
             (count(*) filter (where g.settled and g.stood_in))::int as by_stand_in,
             (count(*) filter (where g.settled and g.authorised))::int as authorised,
             coalesce(percentile_disc(0.5) within group (order by g.minutes)
                 filter (where g.settled), 0) as median,
             coalesce(percentile_disc(0.9) within group (order by g.minutes)
                 filter (where g.settled), 0) as ninety
        from judged g
        join procedure_version v on v.id = g.procedure_version
       group by g.procedure_code
       order by received desc, procedure
      """;

  private final JdbcClient jdbc;

  OnTheSpotSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By procedure, of the dossiers received from the one instant until before the other. */
  List<OnTheSpot> settled(UnitId unit, Instant from, Instant to) {
    return jdbc.sql(SETTLED)
        .param("unit", unit.code())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new OnTheSpot(
                row.getString("procedure"),
                row.getInt("received"),
                row.getInt("settled"),
                row.getInt("by_stand_in"),
                row.getInt("authorised"),
                row.getLong("median"),
                row.getLong("ninety")))
        .list();
  }
}
