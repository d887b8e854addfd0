package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Counts the sums again from the history, and can put the result in their place. */
@Component
class RollupStore {
  // Facts that still wait in the outbox are in nobody's sums yet: also while another node folds
  // them, for it has not committed.
  private static final String FACTS =
      """
      with fact as materialized (
             SELECTED
               from dossier_event e
             JOINED
                and e.unit_id = :unit
                and not exists (
                    select from dossier_outbox o
                     where o.unit_id = e.unit_id and o.dossier_id = e.dossier_id
                       and o.seq = e.seq))
      """
          .replace("SELECTED", DossierFacts.SELECTED)
          .replace("JOINED", DossierFacts.JOINED);

  private static final String FAULTS =
      FACTS
          + Rollup.ALL.stream().map(Rollup::faults).collect(Collectors.joining(" union all "))
          + " order by 1, 2, 3, 4";

  /** A fold that is under way ends first; one that begins waits until the new sums stand. */
  private static final String HOLD =
      "lock table " + Rollup.tables() + " in share row exclusive mode";

  /** The facts are read once, whatever the number of tables. */
  private static final String BUILD =
      FACTS
          + Rollup.ALL.stream()
              .map(one -> ", to_" + one.table() + " as (" + one.inserted() + ")")
              .collect(Collectors.joining("\n"))
          + " select count(*) from fact";

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
                row.getString("kept_in"),
                row.getObject("since", LocalDate.class),
                row.getString("about"),
                row.getString("figure"),
                row.getInt("kept"),
                row.getInt("counted")))
        .list();
  }

  void rebuild(UnitId unit) {
    jdbc.sql(HOLD).update();
    for (Rollup one : Rollup.ALL) {
      jdbc.sql("delete from " + one.table() + " where unit_id = :unit")
          .param("unit", unit.code())
          .update();
    }
    jdbc.sql(BUILD).param("unit", unit.code()).query(Long.class).single();
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
