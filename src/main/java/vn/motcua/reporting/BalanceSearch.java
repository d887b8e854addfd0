package vn.motcua.reporting;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.Balance.Rule;
import vn.motcua.shared.UnitId;

/**
 * Holds the sums of a unit against one another, without a look at the history: a sum that was
 * changed in one table stands against the same sum in another.
 */
@Component
class BalanceSearch {
  /** What waits in the outbox is in the dossiers and not yet in the sums. */
  static final String BROKEN =
      """
      with kept as materialized (
             select * from unit_month where unit_id = :unit),
           months as (
             select month, sum(received) as received, sum(early) as early,
                    sum(on_time) as on_time, sum(late) as late, sum(returned) as returned,
                    sum(early_undone) as early_undone, sum(on_time_undone) as on_time_undone,
                    sum(withdrawn + stopped) as given_up, sum(given_up_late) as given_up_late,
                    sum(early_later + on_time_later) as later
               from kept group by month),
           procedures as (
             select month, sum(received) as received, sum(early) as early,
                    sum(on_time) as on_time, sum(late) as late,
                    sum(early_undone) as early_undone, sum(on_time_undone) as on_time_undone,
                    sum(given_up) as given_up, sum(given_up_late) as given_up_late,
                    sum(early_later + on_time_later) as later
               from unit_procedure_month where unit_id = :unit group by month),
           hours as (
             select month, sum(received) as received, sum(returned) as returned
               from unit_hour_month where unit_id = :unit group by month),
           ever as (
             select coalesce(sum(received), 0) as received, coalesce(sum(early), 0) as early,
                    coalesce(sum(on_time), 0) as on_time, coalesce(sum(late), 0) as late,
                    coalesce(sum(returned), 0) as returned,
                    coalesce(sum(early_undone), 0) as early_undone,
                    coalesce(sum(on_time_undone), 0) as on_time_undone,
                    coalesce(sum(withdrawn + stopped), 0) as given_up,
                    coalesce(sum(given_up_late), 0) as given_up_late,
                    coalesce(sum(early + on_time + late + withdrawn + stopped), 0) as finished
               from kept),
           weeks as (
             select coalesce(sum(received), 0) as received, coalesce(sum(early), 0) as early,
                    coalesce(sum(on_time), 0) as on_time, coalesce(sum(late), 0) as late,
                    coalesce(sum(returned), 0) as returned,
                    coalesce(sum(early_undone), 0) as early_undone,
                    coalesce(sum(on_time_undone), 0) as on_time_undone,
                    coalesce(sum(given_up), 0) as given_up,
                    coalesce(sum(given_up_late), 0) as given_up_late
               from unit_week where unit_id = :unit),
           officers as (
             select coalesce(sum(received), 0) as received, coalesce(sum(returned), 0) as returned
               from officer_week where unit_id = :unit),
           waiting as (
             select count(*) filter (where e.kind = 'RECEIVED') as received,
                    count(*) filter (where e.kind in ('WITHDRAWN', 'STOPPED')
                                        or e.stage = 'READY' and e.left_step is not null)
                        as finished
               from dossier_outbox o
               join dossier_event e
                 on e.unit_id = o.unit_id and e.dossier_id = o.dossier_id and e.seq = o.seq
              where o.unit_id = :unit),
           now as (
             select count(*) as under_way
               from dossier
              where unit_id = :unit and closed_at is null and ready_at is null)
      select 'FLOW' as rule, month as since, field_group as about, 'received' as figure,
             received as one, finished as other
        from (select month, field_group,
                     sum(received) over fields as received,
                     sum(early + on_time + late + withdrawn + stopped) over fields as finished
                from kept
              window fields as (partition by field_group order by month)) f
       where finished > received
       union all
      select 'UNDER_WAY', null, '', 'under_way', ever.received - ever.finished,
             now.under_way - waiting.received + waiting.finished
        from ever, waiting, now
       where ever.received - ever.finished
             <> now.under_way - waiting.received + waiting.finished
       union all
      select 'PARTS', k.month, k.field_group, p.figure, p.part, p.whole
        from kept k
       cross join lateral (values ('received_online', k.received_online, k.received),
                                  ('refused', k.refused, k.early + k.on_time + k.late),
                                  ('given_up_late', k.given_up_late, k.withdrawn + k.stopped),
                                  ('early_undone', k.early_undone, k.early),
                                  ('on_time_undone', k.on_time_undone, k.on_time),
                                  ('early_later', k.early_later, k.early_undone),
                                  ('on_time_later', k.on_time_later, k.on_time_undone))
                        as p (figure, part, whole)
       where p.part > p.whole
       union all
      select 'PROCEDURES', coalesce(m.month, p.month), '', s.figure, coalesce(s.one, 0),
             coalesce(s.other, 0)
        from months m full join procedures p on p.month = m.month
       cross join lateral (values ('received', m.received, p.received),
                                  ('early', m.early, p.early),
                                  ('on_time', m.on_time, p.on_time),
                                  ('late', m.late, p.late),
                                  ('early_undone', m.early_undone, p.early_undone),
                                  ('on_time_undone', m.on_time_undone, p.on_time_undone),
                                  ('given_up', m.given_up, p.given_up),
                                  ('given_up_late', m.given_up_late, p.given_up_late),
                                  ('later', m.later, p.later))
                        as s (figure, one, other)
       where coalesce(s.one, 0) <> coalesce(s.other, 0)
       union all
      select 'HOURS', coalesce(m.month, h.month), '', s.figure, coalesce(s.one, 0),
             coalesce(s.other, 0)
        from months m full join hours h on h.month = m.month
       cross join lateral (values ('received', m.received, h.received),
                                  ('returned', m.returned, h.returned)) as s (figure, one, other)
       where coalesce(s.one, 0) <> coalesce(s.other, 0)
       union all
      select 'WEEKS', null, '', s.figure, s.one, s.other
        from ever m, weeks w
       cross join lateral (values ('received', m.received, w.received),
                                  ('early', m.early, w.early),
                                  ('on_time', m.on_time, w.on_time),
                                  ('late', m.late, w.late),
                                  ('returned', m.returned, w.returned),
                                  ('early_undone', m.early_undone, w.early_undone),
                                  ('on_time_undone', m.on_time_undone, w.on_time_undone),
                                  ('given_up', m.given_up, w.given_up),
                                  ('given_up_late', m.given_up_late, w.given_up_late))
                        as s (figure, one, other)
       where s.one <> s.other
       union all
      select 'OFFICERS', null, '', s.figure, s.one, s.other
        from ever m, officers o
       cross join lateral (values ('received', m.received, o.received),
                                  ('returned', m.returned, o.returned)) as s (figure, one, other)
       where s.one <> s.other
      """;

  private static final String FOUND =
      "select unit_id, broken from rollup_balance where unit_id = any (:units) and broken > 0";

  private final JdbcClient jdbc;

  BalanceSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every rule that the sums of the unit break now. */
  List<Balance> broken(UnitId unit) {
    return jdbc.sql(BROKEN)
        .param("unit", unit.code())
        .query((ResultSet row, int n) ->
            new Balance(
                unit,
                Rule.valueOf(row.getString("rule")),
                row.getObject("since", LocalDate.class),
                row.getString("about"),
                row.getString("figure"),
                row.getLong("one"),
                row.getLong("other")))
        .list();
  }

  /** How many rules the last look found broken, of the units where it found any. */
  Map<UnitId, Integer> found(List<UnitId> units) {
    Map<UnitId, Integer> found = new HashMap<>();
    jdbc.sql(FOUND)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .query((ResultSet row) -> {
          found.put(new UnitId(row.getString("unit_id")), row.getInt("broken"));
        });
    return found;
  }
}
