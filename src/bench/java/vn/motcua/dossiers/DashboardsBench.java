package vn.motcua.dossiers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Dashboards;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Provinces;
import vn.motcua.reporting.Rollups;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Dashboards over very many dossiers while others are written, beside DuckDB scanning the same
 * rows; and all sums built anew from the history. {@code bin/bench dashboards [times] [seconds to
 * fill] [dossiers]}; the database is kept, and filling goes on where it stopped.
 */
final class DashboardsBench {
  private static final int MILLION = 1_000_000;
  private static final String PROVINCE = "38";

  /** What a dashboard would have to count if there were no sums: one unit, or a whole province. */
  private static final String SCAN =
      """
        select unit_id, date_trunc('week', received_at) as week, count(*),
               count(*) filter (where mark = 'EARLY'), count(*) filter (where mark = 'ON_TIME'),
               count(*) filter (where mark = 'LATE'),
               count(*) filter (where closed_at is null and due_at < now())
          from d
         where received_at >= now() - interval '100 days' WHERE
      group by all
      """;

  private final ConfigurableApplicationContext context;
  private final JdbcClient jdbc;
  private final Report report;
  private final int times;

  private DashboardsBench(ConfigurableApplicationContext context, Report report, int times) {
    this.context = context;
    this.jdbc = context.getBean(JdbcClient.class);
    this.report = report;
    this.times = times;
  }

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 200, 300, MILLION);
    Report report = new Report("dashboards");
    String name = "bench_dashboards_" + pace.present();
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"))) {
      long left = ManyDossiers.present(server, name, pace.present(), pace.seconds());
      if (left > 0) {
        System.out.println(left + " communes are still to be filled; run it again");
        System.exit(0);
      }
      server.analyze(name);
      try (var context = BenchServer.application(server.at(name), -1)) {
        report.settings(LivesBench.settings(context, pace));
        DashboardsBench bench = new DashboardsBench(context, report, pace.rounds());
        bench.rebuild();
        server.asOwner(name, "vacuum analyze unit_week");
        bench.dashboards(server.at(name));
      }
    }
    report.write();
    System.exit(0);
  }

  /** Every sum of every unit from the history, as {@code check-figures --rebuild} does. */
  private void rebuild() {
    Rollups rollups = context.getBean(Rollups.class);
    long events = count("select count(*) from dossier_event");
    long start = System.nanoTime();
    int wrong = 0;
    for (Unit unit : context.getBean(Units.class).served()) {
      wrong += rollups.rebuild(unit.id()).size();
    }
    double took = (System.nanoTime() - start) / 1e6;
    report.time(
        String.format(
            Locale.ROOT, "all sums checked and built anew, per 10,000,000 of %,d events", events),
        took * 10 * MILLION / events,
        Target.atMost(300_000));
    report.note(
        String.format(Locale.ROOT, "rebuild: %.0f s in all, %,d sums were new", took / 1e3, wrong));
    for (String table :
        List.of(
            "unit_month", "unit_week", "unit_procedure_month", "unit_hour_month", "officer_week")) {
      report.note(
          String.format(
              Locale.ROOT, "%s has %,d rows", table, count("select count(*) from " + table)));
    }
  }

  private void dashboards(vn.motcua.database.DatabaseAddress address) throws Exception {
    Dashboards dashboards = context.getBean(Dashboards.class);
    Provinces provinces = context.getBean(Provinces.class);
    List<String> units =
        jdbc.sql("select code from bench_target order by place").query(String.class).list();
    Actor observer = actor(PROVINCE, Role.PROVINCE_OBSERVER);
    var window = dashboards.window("3");
    double firstLeader =
        milliseconds(() -> dashboards.ofUnit(actor(units.getLast(), Role.LEADER), window));
    double firstProvince = milliseconds(() -> provinces.of(observer, window));
    AtomicBoolean going = new AtomicBoolean(true);
    long before = count("select coalesce(sum(last), 0)::bigint from dossier_number");
    DoorLives lives = new DoorLives("lives", context, () -> {});
    Figures figures = context.getBean(Figures.class);
    Thread writing =
        Thread.ofPlatform()
            .start(() -> {
              while (going.get()) {
                lives.once(0);
                figures.fold(1_000);
              }
            });
    double[] leader = new double[times];
    double[] province = new double[times];
    for (int i = 0; i < times; i++) {
      Actor one = actor(units.get(i * 7 % units.size()), Role.LEADER);
      leader[i] = milliseconds(() -> dashboards.ofUnit(one, window));
      province[i] = milliseconds(() -> provinces.of(observer, window));
    }
    going.set(false);
    writing.join();
    long written = count("select coalesce(sum(last), 0)::bigint from dossier_number") - before;
    report.note(
        String.format(
            Locale.ROOT,
            "%,d dossiers lived whole lives meanwhile; the province has %d communes",
            written,
            provinces.of(observer, window).size()));
    tell("leader's dashboard at the door", leader, firstLeader);
    tell("province's dashboard at the door", province, firstProvince);
    duck(address, units, median(leader), median(province));
  }

  private void tell(String what, double[] took, double first) {
    double[] sorted = took.clone();
    Arrays.sort(sorted);
    report.time(what + ", p95", sorted[(int) (sorted.length * 0.95)], Target.atMost(50));
    report.time(what + ", median", median(took), Target.NONE);
    report.time(what + ", the first one", first, Target.atMost(1_000));
  }

  /** DuckDB on its own copy of the columns it needs, in memory, both cores. */
  private void duck(
      vn.motcua.database.DatabaseAddress address,
      List<String> units,
      double leader,
      double province)
      throws Exception {
    Path file = Path.of("target/databases/duck.csv").toAbsolutePath();
    try (Connection from =
            DriverManager.getConnection(
                address.jdbcUrl(), address.owner(), address.ownerPassword());
        var out = java.nio.file.Files.newBufferedWriter(file)) {
      from.unwrap(org.postgresql.PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "copy (select unit_id, received_at at time zone 'UTC', due_at at time zone 'UTC',"
                  + " closed_at at time zone 'UTC', mark from dossier) to stdout csv",
              out);
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute("set threads = 2");
      sql.execute(
          "create table d as select * from read_csv('"
              + file
              + "', header = false, columns = {'unit_id': 'VARCHAR', 'received_at': 'TIMESTAMP',"
              + " 'due_at': 'TIMESTAMP', 'closed_at': 'TIMESTAMP', 'mark': 'VARCHAR'})");
      double one = scan(sql, "and unit_id = '" + units.getLast() + "'");
      String list =
          String.join(
              "','",
              jdbc.sql("select unit_id from administrative_unit where province_id = ?")
                  .param(PROVINCE)
                  .query(String.class)
                  .list());
      double all = scan(sql, "and unit_id in ('" + list + "')");
      report.time("DuckDB scanning one commune's trend alone, median", one, Target.NONE);
      report.time("DuckDB scanning the province's trend alone, median", all, Target.NONE);
      report.ratio(
          "leader's whole dashboard ÷ DuckDB's scan for its trend",
          new double[] {leader / one},
          Target.atMost(0.25));
      report.ratio(
          "province's whole dashboard ÷ DuckDB's scan for its trend",
          new double[] {province / all},
          Target.atMost(0.25));
    }
    java.nio.file.Files.delete(file);
  }

  private static double scan(Statement sql, String where) throws SQLException {
    double[] took = new double[15];
    for (int i = 0; i < took.length; i++) {
      long start = System.nanoTime();
      try (var rows = sql.executeQuery(SCAN.replace("WHERE", where))) {
        while (rows.next()) {
          rows.getString(1);
        }
      }
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    return median(took);
  }

  private static Actor actor(String unit, Role role) {
    return new Actor(new UnitId(unit), new UUID(0, 1), "người đo", EnumSet.of(role));
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
