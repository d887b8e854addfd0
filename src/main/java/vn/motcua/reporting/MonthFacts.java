package vn.motcua.reporting;

/**
 * What counts as what in the sums of the months, written once: for the fold, which takes facts as
 * they come, and for the check, which counts all of them again.
 */
final class MonthFacts {
  /** The columns of the sums, in the order of {@link #COUNTS}. */
  static final String COLUMNS =
      """
      received, received_online, outside_typed, outside_taken, early, on_time, late, returned,
      withdrawn, refused, stopped, given_up_late, early_undone, on_time_undone
      """;

  /**
   * One row for each fact; {@code from dossier_event e} or what is joined to it comes before {@link
   * #JOINED}. A fault admitted after the result is a fact of its own, in the month of the result,
   * and changes the mark of that one back.
   */
  static final String SELECTED =
      """
      select e.unit_id, e.kind, d.channel, d.external_entry, d.outcome, v.field_group,
             date_trunc('month', m.at at time zone 'Asia/Ho_Chi_Minh')::date as month,
             r.became_ready, r.said ->> 'mark' = 'LATE' as was_late, r.said ->> 'was' as was,
             case when r.became_ready
                  then coalesce((select f.data::json ->> 'was'
                                   from dossier_event f
                                  where f.unit_id = e.unit_id and f.dossier_id = e.dossier_id
                                    and f.seq > e.seq and f.kind = 'FAULT_ADMITTED'
                                    and f.stage = 'READY'
                               order by f.seq
                                  limit 1), d.mark) end as mark
      """;

  /** READY is entered once, by leaving the step before. */
  static final String JOINED =
      """
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
        join procedure_version v on v.id = d.procedure_version
       cross join lateral (
             select e.stage = 'READY' and e.left_step is not null as became_ready,
                    e.data::json as said) r
       cross join lateral (
             select case when e.kind = 'FAULT_ADMITTED' then d.ready_at else e.at end as at) m
       where (e.kind in ('RECEIVED', 'RETURNED', 'WITHDRAWN', 'STOPPED')
              or e.kind = 'FAULT_ADMITTED' and r.said ->> 'was' is not null
              or r.became_ready)
      """;

  static final String COUNTS =
      """
      count(*) filter (where kind = 'RECEIVED') as received,
      count(*) filter (where kind = 'RECEIVED' and channel = 'ONLINE') as received_online,
      count(*) filter (where kind = 'RECEIVED' and external_entry = 'TYPED') as outside_typed,
      count(*) filter (where kind = 'RECEIVED' and external_entry in ('PASTED', 'SCANNED'))
          as outside_taken,
      count(*) filter (where became_ready and mark = 'EARLY') as early,
      count(*) filter (where became_ready and mark = 'ON_TIME') as on_time,
      count(*) filter (where became_ready and mark = 'LATE') as late,
      count(*) filter (where kind = 'RETURNED') as returned,
      count(*) filter (where kind = 'WITHDRAWN') as withdrawn,
      count(*) filter (where became_ready and outcome = 'REFUSED') as refused,
      count(*) filter (where kind = 'STOPPED') as stopped,
      count(*) filter (where kind in ('WITHDRAWN', 'STOPPED') and was_late) as given_up_late,
      count(*) filter (where kind = 'FAULT_ADMITTED' and was = 'EARLY') as early_undone,
      count(*) filter (where kind = 'FAULT_ADMITTED' and was = 'ON_TIME') as on_time_undone
      """;

  private MonthFacts() {}
}
