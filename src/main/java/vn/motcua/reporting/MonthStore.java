package vn.motcua.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Folds the outbox of the dossiers into the sums of the months. */
@Component
class MonthStore {
  // Rows are taken, read and counted in one statement: whatever happens, each counts exactly once.
  // Rows another node has just taken are skipped; the sums are touched in one order, so that two
  // nodes never wait for each other in a circle. READY is entered once, by leaving the step before.
  private static final String FOLD =
      """
      with taken as (
             delete from dossier_outbox
              where position in (select position
                                   from dossier_outbox
                               order by position
                                  limit :most
                                    for update skip locked)
          returning unit_id, dossier_id, seq, kind, at),
           fact as (
             select t.unit_id, t.kind, d.channel, d.external_entry, d.outcome, v.field_group,
                    date_trunc('month', m.at at time zone 'Asia/Ho_Chi_Minh')::date as month,
                    r.became_ready, r.said ->> 'mark' = 'LATE' as was_late,
                    r.said ->> 'was' as was,
                    -- The fault admitted since is a fact of its own and changes this one back.
                    case when r.became_ready
                         then coalesce((select f.data::json ->> 'was'
                                          from dossier_event f
                                         where f.unit_id = t.unit_id
                                           and f.dossier_id = t.dossier_id
                                           and f.seq > t.seq and f.kind = 'FAULT_ADMITTED'
                                           and f.stage = 'READY'
                                      order by f.seq
                                         limit 1), d.mark) end as mark
               from taken t
               join dossier d on d.unit_id = t.unit_id and d.id = t.dossier_id
               join dossier_event e
                 on e.unit_id = t.unit_id and e.dossier_id = t.dossier_id and e.seq = t.seq
               join procedure_version v on v.id = d.procedure_version
              cross join lateral (
                    select e.stage = 'READY' and e.left_step is not null as became_ready,
                           e.data::json as said) r
              -- A fault changes the month of the result, whenever it is admitted.
              cross join lateral (
                    select case when t.kind = 'FAULT_ADMITTED' then d.ready_at else t.at end as at) m
              where t.kind in ('RECEIVED', 'RETURNED', 'WITHDRAWN', 'STOPPED')
                 or t.kind = 'FAULT_ADMITTED' and r.said ->> 'was' is not null
                 or r.became_ready),
           folded as (
             insert into unit_month as m
                    (unit_id, month, field_group, received, received_online, outside_typed,
                     outside_taken, early, on_time, late, returned, withdrawn, refused,
                     stopped, given_up_late, early_undone, on_time_undone)
             select unit_id, month, field_group,
                    count(*) filter (where kind = 'RECEIVED'),
                    count(*) filter (where kind = 'RECEIVED' and channel = 'ONLINE'),
                    count(*) filter (where kind = 'RECEIVED' and external_entry = 'TYPED'),
                    count(*) filter (where kind = 'RECEIVED'
                                       and external_entry in ('PASTED', 'SCANNED')),
                    count(*) filter (where became_ready and mark = 'EARLY'),
                    count(*) filter (where became_ready and mark = 'ON_TIME'),
                    count(*) filter (where became_ready and mark = 'LATE'),
                    count(*) filter (where kind = 'RETURNED'),
                    count(*) filter (where kind = 'WITHDRAWN'),
                    count(*) filter (where became_ready and outcome = 'REFUSED'),
                    count(*) filter (where kind = 'STOPPED'),
                    count(*) filter (where kind in ('WITHDRAWN', 'STOPPED') and was_late),
                    count(*) filter (where kind = 'FAULT_ADMITTED' and was = 'EARLY'),
                    count(*) filter (where kind = 'FAULT_ADMITTED' and was = 'ON_TIME')
               from fact
           group by unit_id, month, field_group
           order by unit_id, month, field_group
                 on conflict (unit_id, month, field_group) do update
                set received = m.received + excluded.received,
                    received_online = m.received_online + excluded.received_online,
                    outside_typed = m.outside_typed + excluded.outside_typed,
                    outside_taken = m.outside_taken + excluded.outside_taken,
                    early = m.early + excluded.early,
                    on_time = m.on_time + excluded.on_time,
                    late = m.late + excluded.late,
                    returned = m.returned + excluded.returned,
                    withdrawn = m.withdrawn + excluded.withdrawn,
                    refused = m.refused + excluded.refused,
                    stopped = m.stopped + excluded.stopped,
                    given_up_late = m.given_up_late + excluded.given_up_late,
                    early_undone = m.early_undone + excluded.early_undone,
                    on_time_undone = m.on_time_undone + excluded.on_time_undone)
      select count(*)::int from taken
      """;

  private final JdbcClient jdbc;

  MonthStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes at most so many rows and counts them; says how many were taken. */
  int fold(int most) {
    return jdbc.sql(FOLD).param("most", most).query(Integer.class).single();
  }
}
