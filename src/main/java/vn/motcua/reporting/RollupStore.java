package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Counts the sums of a unit again from its events, in one statement that reads each event once, and
 * puts right in the same statement what differs.
 */
@Component
class RollupStore {
  /** How many faults of a unit are named, of the sums and of the dossiers; all are counted. */
  static final int NAMED = 100;

  private static final String DIFFERING =
      ToldFacts.FACT
          + Rollup.ALL.stream().map(one -> ", " + one.differing()).collect(Collectors.joining());

  private static final String TOLD =
      """
       , fault as (ALL_SUMS),
         odd as (ALL_ROWS)
       (select f.*, (select count(*) from fault) as of_all
          from fault f
      order by 1, 2, 3, 4
         limit NAMED)
        union all
       (select o.*, (select count(distinct about) from odd)
          from odd o
      order by 2, 3, 4
         limit NAMED)
      """
          .replace(
              "ALL_SUMS",
              Rollup.ALL.stream().map(Rollup::faults).collect(Collectors.joining(" union all ")))
          .replace("ALL_ROWS", ToldFacts.ROWS)
          .replace("NAMED", Integer.toString(NAMED));

  private static final String CHECK = DIFFERING + TOLD;

  private static final String MEND =
      Stream.concat(Stream.of(DIFFERING), Rollup.ALL.stream().map(one -> ", " + one.mended()))
              .collect(Collectors.joining())
          + TOLD;

  /** Memory for the facts of one commune; the settings of the server are for small questions. */
  private static final String ROOM = "select set_config('work_mem', '48MB', true)";

  /** A fold that is under way ends first; one that begins waits until the new sums stand. */
  private static final String HOLD = "lock table rollup_turn in share mode";

  /** Two who build the same unit anew do it one after the other. */
  private static final String HOLD_UNIT =
      "select pg_advisory_xact_lock(hashtextextended('rollup ' || :unit, 0))::text";

  private static final String ADD =
      """
      insert into rollup_check (unit_id, at, actor, faults, dossiers, rebuilt)
      values (:unit, :at, :actor, :faults, :dossiers, :rebuilt)
      """;

  private static final String LATEST =
      """
         select r.at, coalesce(o.name, '') as officer, r.faults, r.dossiers, r.rebuilt
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

  RollupFindings check(UnitId unit) {
    return asked(CHECK, unit);
  }

  /** Gives what was wrong before. */
  RollupFindings rebuild(UnitId unit) {
    jdbc.sql(HOLD).update();
    jdbc.sql(HOLD_UNIT).param("unit", unit.code()).query(String.class).list();
    return asked(MEND, unit);
  }

  private RollupFindings asked(String sql, UnitId unit) {
    jdbc.sql(ROOM).query(String.class).single();
    List<RollupFault> sums = new ArrayList<>();
    List<RowFault> rows = new ArrayList<>();
    long[] all = new long[2];
    jdbc.sql(sql)
        .param("unit", unit.code())
        .query((ResultSet row) -> {
          boolean ofDossier = row.getString("kept_in").equals("dossier");
          all[ofDossier ? 1 : 0] = row.getLong("of_all");
          if (ofDossier) {
            rows.add(rowFault(unit, row));
          } else {
            sums.add(sumFault(unit, row));
          }
        });
    return new RollupFindings(unit, all[0], sums, all[1], rows);
  }

  private static RollupFault sumFault(UnitId unit, ResultSet row) throws SQLException {
    return new RollupFault(
        unit,
        row.getString("kept_in"),
        row.getObject("since", LocalDate.class),
        row.getString("about"),
        row.getString("figure"),
        row.getInt("kept"),
        row.getInt("counted"));
  }

  private static RowFault rowFault(UnitId unit, ResultSet row) throws SQLException {
    return new RowFault(
        unit,
        row.getString("about"),
        row.getString("figure"),
        said(row.getString("kept")),
        said(row.getString("counted")));
  }

  private static String said(@Nullable String value) {
    return value == null ? "" : value;
  }

  void add(Instant at, @Nullable UUID actor, RollupFindings found, boolean rebuilt) {
    jdbc.sql(ADD)
        .param("unit", found.unit().code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("actor", actor, Types.OTHER)
        .param("faults", found.sums())
        .param("dossiers", found.dossiers())
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
                row.getInt("dossiers"),
                row.getBoolean("rebuilt")))
        .list();
  }
}
