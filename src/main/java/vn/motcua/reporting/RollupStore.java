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
  // them, for it has not committed.
  private static final String COUNTED =
      """
      with fact as (
             SELECTED
               from dossier_event e
             JOINED
                and e.unit_id = :unit
                and not exists (
                    select from dossier_outbox o
                     where o.unit_id = e.unit_id and o.dossier_id = e.dossier_id
                       and o.seq = e.seq)),
           counted as (
             select month, field_group, COUNTS
               from fact
           group by month, field_group)
      """
          .replace("SELECTED", MonthFacts.SELECTED)
          .replace("JOINED", MonthFacts.JOINED)
          .replace("COUNTS", MonthFacts.COUNTS);

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
          insert into unit_month (unit_id, month, field_group, COLUMNS)
          select :unit, month, field_group, COLUMNS
            from counted
          """
              .replace("COLUMNS", MonthFacts.COLUMNS);

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
