package vn.motcua.reporting;

/**
 * The facts the sums count, for the fold, which takes them seconds after they happened and so asks
 * the dossier's row for what the events before said. {@link ToldFacts} gives the same columns out
 * of the events alone, and the check holds the one against the other.
 */
final class DossierFacts {
  /**
   * One row for each fact; {@code from dossier_event e} or what is joined to it comes before {@link
   * #JOINED}. A fault admitted after the result is a fact of its own, in the time of the result,
   * and changes the mark of that one back. Only a dossier with a fault is asked for it, and only
   * what a figure needs is read out of the text of an event.
   */
  static final String SELECTED =
      """
      select e.unit_id, e.kind, e.actor as officer, e.step_mark, d.channel,
             case when e.kind = 'RECEIVED' then e.data::json ->> 'externalEntry' end
                 as external_entry,
             d.outcome, v.field_group, d.procedure_code, b.became_ready, w.whole,
             date_trunc('month', l.at)::date as month, date_trunc('week', l.at)::date as week,
             extract(isodow from l.at)::int as weekday, extract(hour from l.at)::int as hour,
             case when e.kind in ('WITHDRAWN', 'STOPPED')
                  then e.data::json ->> 'mark' = 'LATE' end as was_late,
             case when e.kind = 'FAULT_ADMITTED' then e.data::json ->> 'was' end as was,
             date_trunc('month', e.at at time zone 'Asia/Ho_Chi_Minh') > date_trunc('month', l.at)
                 as in_later_month,
             date_trunc('week', e.at at time zone 'Asia/Ho_Chi_Minh') > date_trunc('week', l.at)
                 as in_later_week,
             case when b.became_ready and d.agency_fault
                  then coalesce((select f.data::json ->> 'was'
                                   from dossier_event f
                                  where f.unit_id = e.unit_id and f.dossier_id = e.dossier_id
                                    and f.seq > e.seq and f.kind = 'FAULT_ADMITTED'
                                    and f.stage = 'READY'
                               order by f.seq
                                  limit 1), d.mark)
                  when b.became_ready then d.mark end as mark
      """;

  /** READY is entered once, by leaving the step before. Whole = a fact of the dossier itself. */
  static final String JOINED =
      """
        join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
        join procedure_version v on v.id = d.procedure_version
       cross join lateral (
             select e.stage = 'READY' and e.left_step is not null as became_ready) b
       cross join lateral (
             select e.kind in ('RECEIVED', 'RETURNED', 'WITHDRAWN', 'STOPPED')
                    or case when e.kind = 'FAULT_ADMITTED'
                            then e.data::json ->> 'was' is not null end is true
                    or b.became_ready as whole) w
       cross join lateral (
             select (case when e.kind = 'FAULT_ADMITTED' then d.ready_at else e.at end)
                    at time zone 'Asia/Ho_Chi_Minh' as at) l
       where (w.whole or e.step_mark is not null)
      """;

  private DossierFacts() {}
}
