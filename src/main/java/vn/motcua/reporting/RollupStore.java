package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Counts the sums of the months again from the history, and can put the result in their place. */
@Component
class RollupStore {
  // Facts that still wait in the outbox are in nobody's sums yet: also while another node folds
  // them, for it has not committed. A fault admitted after the result is a fact of its own, in the
  // month of the result.
  private static final String COUNTED =
      """
      with fact as (
             select e.kind, d.channel, d.external_entry, d.outcome, v.field_group, r.became_ready,
                    r.said ->> 'mark' = 'LATE' as was_late, r.said ->> 'was' as was,
                    date_trunc('month', m.at at time zone 'Asia/Ho_Chi_Minh')::date as month,
                    case when r.became_ready
                         then coalesce((select f.data::json ->> 'was'
                                          from dossier_event f
                                         where f.unit_id = e.unit_id
                                           and f.dossier_id = e.dossier_id
                                           and f.seq > e.seq and f.kind = 'FAULT_ADMITTED'
                                           and f.stage = 'READY'
                                      order by f.seq
                                         limit 1), d.mark) end as mark
               from dossier_event e
               join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
               join procedure_version v on v.id = d.procedure_version
              cross join lateral (
                    select e.stage = 'READY' and e.left_step is not null as became_ready,
                           e.data::json as said) r
              cross join lateral (
                    select case when e.kind = 'FAULT_ADMITTED' then d.ready_at else e.at end as at) m
              where e.unit_id = :unit
                and (e.kind in ('RECEIVED', 'RETURNED', 'WITHDRAWN', 'STOPPED')
                     or e.kind = 'FAULT_ADMITTED' and r.said ->> 'was' is not null
                     or r.became_ready)
                and not exists (
                    select from dossier_outbox o
                     where o.unit_id = e.unit_id and o.dossier_id = e.dossier_id
                       and o.seq = e.seq)),
           counted as (
             select month, field_group,
                    count(*) filter (where kind = 'RECEIVED') as received,
                    count(*) filter (where kind = 'RECEIVED' and channel = 'ONLINE')
                        as received_online,
                    count(*) filter (where kind = 'RECEIVED' and external_entry = 'TYPED')
                        as outside_typed,
                    count(*) filter (where kind = 'RECEIVED'
                                       and external_entry in ('PASTED', 'SCANNED'))
                        as outside_taken,
                    count(*) filter (where became_ready and mark = 'EARLY') as early,
                    count(*) filter (where became_ready and mark = 'ON_TIME') as on_time,
                    count(*) filter (where became_ready and mark = 'LATE') as late,
                    count(*) filter (where kind = 'RETURNED') as returned,
                    count(*) filter (where kind = 'WITHDRAWN') as withdrawn,
                    count(*) filter (where became_ready and outcome = 'REFUSED') as refused,
                    count(*) filter (where kind = 'STOPPED') as stopped,
                    count(*) filter (where kind in ('WITHDRAWN', 'STOPPED') and was_late)
                        as given_up_late,
                    count(*) filter (where kind = 'FAULT_ADMITTED' and was = 'EARLY')
                        as early_undone,
                    count(*) filter (where kind = 'FAULT_ADMITTED' and was = 'ON_TIME')
                        as on_time_undone
               from fact
           group by month, field_group)
      """;

  private static final String FAULTS =
      COUNTED
          + """
            select coalesce(k.month, c.month) as month,
                   coalesce(k.field_group, c.field_group) as field_group,
                   one.figure, coalesce(one.kept, 0)::int as kept,
                   coalesce(one.counted, 0)::int as counted
              from (select * from unit_month where unit_id = :unit) k
              full join counted c on c.month = k.month and c.field_group = k.field_group
             cross join lateral (values
                   ('received', k.received, c.received),
                   ('received_online', k.received_online, c.received_online),
                   ('outside_typed', k.outside_typed, c.outside_typed),
                   ('outside_taken', k.outside_taken, c.outside_taken),
                   ('early', k.early, c.early), ('on_time', k.on_time, c.on_time),
                   ('late', k.late, c.late), ('returned', k.returned, c.returned),
                   ('withdrawn', k.withdrawn, c.withdrawn), ('refused', k.refused, c.refused),
                   ('stopped', k.stopped, c.stopped),
                   ('given_up_late', k.given_up_late, c.given_up_late),
                   ('early_undone', k.early_undone, c.early_undone),
                   ('on_time_undone', k.on_time_undone, c.on_time_undone))
                as one (figure, kept, counted)
             where coalesce(one.kept, 0) <> coalesce(one.counted, 0)
          order by 1, 2, 3
          """;

  /** A fold that is under way ends first; one that begins waits until the new sums stand. */
  private static final String HOLD = "lock table unit_month in share row exclusive mode";

  private static final String EMPTY = "delete from unit_month where unit_id = :unit";

  private static final String BUILD =
      COUNTED
          + """
          insert into unit_month
                 (unit_id, month, field_group, received, received_online, outside_typed,
                  outside_taken, early, on_time, late, returned, withdrawn, refused, stopped,
                  given_up_late, early_undone, on_time_undone)
          select :unit, month, field_group, received, received_online, outside_typed,
                 outside_taken, early, on_time, late, returned, withdrawn, refused, stopped,
                 given_up_late, early_undone, on_time_undone
            from counted
          """;

  private static final String ADD =
      """
      insert into rollup_check (unit_id, at, actor, faults, rebuilt)
      values (:unit, :at, :actor, :faults, :rebuilt)
      """;

  private static final String LATEST =
      """
         select r.at, coalesce(o.name, '') as officer, r.faults, r.rebuilt
           from rollup_check r
      left join officer o on o.unit_id = r.unit_id and o.id = r.actor
          where r.unit_id = :unit
       order by r.id desc
          limit 10
      """;

  private final JdbcClient jdbc;

  RollupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<RollupFault> faults(UnitId unit) {
    return jdbc.sql(FAULTS)
        .param("unit", unit.code())
        .query((ResultSet row, int n) ->
            new RollupFault(
                unit,
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("field_group"),
                row.getString("figure"),
                row.getInt("kept"),
                row.getInt("counted")))
        .list();
  }

  void rebuild(UnitId unit) {
    jdbc.sql(HOLD).update();
    jdbc.sql(EMPTY).param("unit", unit.code()).update();
    jdbc.sql(BUILD).param("unit", unit.code()).update();
  }

  void add(UnitId unit, Instant at, @Nullable UUID actor, int faults, boolean rebuilt) {
    jdbc.sql(ADD)
        .param("unit", unit.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("actor", actor, Types.OTHER)
        .param("faults", faults)
        .param("rebuilt", rebuilt)
        .update();
  }

  List<RollupCheck> latest(UnitId unit) {
    return jdbc.sql(LATEST)
        .param("unit", unit.code())
        .query((row, n) ->
            new RollupCheck(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("officer"),
                row.getInt("faults"),
                row.getBoolean("rebuilt")))
        .list();
  }
}
