package vn.motcua.reporting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The facts the sums count, out of a unit's events alone: what the row of a dossier says plays no
 * part, so a row somebody changed makes no sum wrong. The row is held against the events instead.
 */
final class ToldFacts {
  /**
   * Everything the events of one unit say, each event read once; ends with {@code fact}, whose
   * columns are those of {@link DossierFacts}. Facts still in the outbox are in nobody's sums yet,
   * also while another node folds them, for it has not committed.
   *
   * <p>Whatever moves a date or decides comes before the result, except a fault admitted later.
   */
  static final String FACT =
      """
      with waiting as materialized (
             select dossier_id, seq from dossier_outbox where unit_id = :unit),
           told as materialized (
             select e.dossier_id, e.seq, e.kind, e.at, e.actor, e.stage, e.step_mark,
                    e.stage = 'READY' and e.left_step is not null as became_ready, x.*
               from dossier_event e
              cross join lateral json_to_record(e.data::json)
                 as x (procedure text, version text, channel text, "externalEntry" text, due text,
                       outcome text, was text, mark text)
              where e.unit_id = :unit),
           life as materialized (
             select t.dossier_id,
                    max(t.at) filter (where t.kind = 'RECEIVED') as received_at,
                    max(t.procedure) filter (where t.kind = 'RECEIVED') as procedure_code,
                    (max(t.version) filter (where t.kind = 'RECEIVED'
                                              and pg_input_is_valid(t.version, 'uuid')))::uuid
                        as procedure_version,
                    max(t.channel) filter (where t.kind = 'RECEIVED') as channel,
                    max(t."externalEntry") filter (where t.kind = 'RECEIVED') as entered,
                    (array_agg(t."externalEntry" order by t.seq desc)
                        filter (where t."externalEntry" is not null))[1] as external_entry,
                    max(t.at) filter (where t.became_ready) as ready_at,
                    min(t.at) filter (where t.stage in ('RETURNED', 'WITHDRAWN', 'STOPPED'))
                        as closed_at,
                    (array_agg(t.due order by t.seq desc)
                        filter (where pg_input_is_valid(t.due, 'timestamptz')))[1]::timestamptz
                        as due_at,
                    (array_agg(case when t.outcome is not null then nullif(t.outcome, '')
                                    when t.kind = 'APPROVED' then 'GRANTED'
                                    when t.kind = 'REFUSED' then 'REFUSED' end
                               order by t.seq desc)
                        filter (where t.outcome is not null
                                   or t.kind in ('APPROVED', 'REFUSED', 'SENT_BACK')))[1]
                        as outcome,
                    max(t.mark) filter (where t.became_ready) as told_mark,
                    coalesce(bool_or(t.kind = 'FAULT_ADMITTED'), false) as agency_fault,
                    coalesce(bool_or(t.kind = 'FAULT_ADMITTED' and t.was is null), false)
                        as fault_before
               from told t
           group by t.dossier_id),
           judged as materialized (
             select l.*, v.field_group,
                    case when l.ready_at is null then null
                         when l.fault_before then 'LATE'
                         when l.told_mark is not null then l.told_mark
                         when l.ready_at > l.due_at then 'LATE'
                         when (l.ready_at at time zone 'Asia/Ho_Chi_Minh')::date
                              < (l.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 'EARLY'
                         else 'ON_TIME' end as first_mark
               from life l
               left join procedure_version v on v.id = l.procedure_version),
           fact as materialized (
             select :unit as unit_id, t.kind, t.actor as officer, t.step_mark, j.channel,
                    j.entered as external_entry, j.outcome, j.field_group, j.procedure_code,
                    t.became_ready, w.whole, date_trunc('month', m.at)::date as month,
                    date_trunc('week', m.at)::date as week, extract(isodow from m.at)::int as weekday,
                    extract(hour from m.at)::int as hour,
                    date_trunc('month', t.at at time zone 'Asia/Ho_Chi_Minh')
                        > date_trunc('month', m.at) as in_later_month,
                    date_trunc('week', t.at at time zone 'Asia/Ho_Chi_Minh')
                        > date_trunc('week', m.at) as in_later_week,
                    case when t.kind in ('WITHDRAWN', 'STOPPED') then t.mark = 'LATE' end as was_late,
                    case when t.kind = 'FAULT_ADMITTED' then t.was end as was,
                    case when t.became_ready then j.first_mark end as mark
               from told t
               join judged j on j.dossier_id = t.dossier_id
              cross join lateral (
                    select t.kind in ('RECEIVED', 'RETURNED', 'WITHDRAWN', 'STOPPED')
                           or t.kind = 'FAULT_ADMITTED' and t.was is not null
                           or t.became_ready as whole) w
              cross join lateral (
                    select (case when t.kind = 'FAULT_ADMITTED' then j.ready_at else t.at end)
                           at time zone 'Asia/Ho_Chi_Minh' as at) m
              where (w.whole or t.step_mark is not null)
                and not exists (
                    select from waiting o where o.dossier_id = t.dossier_id and o.seq = t.seq))
      """;

  /** What a figure reads of the row of a dossier; the events say each of them, too. */
  private static final List<String> COLUMNS =
      List.of(
          "procedure_code",
          "procedure_version",
          "channel",
          "external_entry",
          "received_at",
          "due_at",
          "outcome",
          "ready_at",
          "mark",
          "closed_at",
          "agency_fault");

  /** Every column of a dossier's row that is not what its events say, as both write it. */
  static final String ROWS =
      """
      select 'dossier' as kept_in, day as since, code as about, one.figure, one.kept, one.counted
        from (select d.code, d.day, KEPT, TOLD
                from (select * from dossier where unit_id = :unit) d
                left join (select j.*, case when j.agency_fault and j.ready_at is not null
                                            then 'LATE' else j.first_mark end as mark
                             from judged j) j
                  on j.dossier_id = d.id
               where (KEPT_ONES) is distinct from (TOLD_ONES)) both_of
       cross join lateral (values PAIRS) as one (figure, kept, counted)
       where one.kept is distinct from one.counted
      """
          .replace("KEPT_ONES", each("d.%1$s"))
          .replace("TOLD_ONES", each("j.%1$s"))
          .replace("KEPT", each("d.%1$s as kept_%1$s"))
          .replace("TOLD", each("j.%1$s as told_%1$s"))
          .replace("PAIRS", each("('%1$s', kept_%1$s::text, told_%1$s::text)"));

  private ToldFacts() {}

  private static String each(String shape) {
    return COLUMNS.stream().map(shape::formatted).collect(Collectors.joining(", "));
  }
}
