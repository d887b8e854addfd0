package vn.motcua.dossiers;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.FileCache;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;
import vn.motcua.reporting.AllRollups;
import vn.motcua.reporting.Dashboards;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.Provinces;
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
  private static final Path DATA = Path.of("target/databases/bench");

  /** Boards asked for before the clock counts, as a program that runs since the morning has. */
  private static final int WARM = 50;

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
    String name = "bench_boards_" + pace.present();
    try (BenchServer server = new BenchServer(DATA)) {
      long left = ManyDossiers.present(server, name, pace.present(), pace.seconds());
      if (left > 0) {
        System.out.println(left + " communes are still to be filled; run it again");
        System.exit(0);
      }
      server.analyze(name);
      try (var context = BenchServer.application(server.at(name), -1)) {
        report.settings(LivesBench.settings(context, pace));
        new DashboardsBench(context, report, pace.rounds()).rebuild(server, name);
      }
    }
    for (boolean province : new boolean[] {false, true}) {
      FileCache.forget(DATA);
      try (BenchServer server = new BenchServer(DATA);
          var context = BenchServer.application(server.at(name), -1)) {
        new DashboardsBench(context, report, pace.rounds()).cold(province);
      }
    }
    try (BenchServer server = new BenchServer(DATA);
        var context = BenchServer.application(server.at(name), -1)) {
      new DashboardsBench(context, report, pace.rounds()).dashboards(server.at(name));
    }
    report.write();
    System.exit(0);
  }

  /** Every sum of every unit from its events over empty tables, then all of them only checked. */
  private void rebuild(BenchServer server, String name) {
    AllRollups rollups = context.getBean(AllRollups.class);
    String tables = "unit_month, unit_week, unit_procedure_month, unit_hour_month, officer_week";
    long events = count("select count(*) from dossier_event");
    server.asOwner(name, "truncate " + tables);
    timed("built anew", events, () -> rollups.rebuild(found -> {}));
    server.asOwner(name, "vacuum analyze " + tables);
    AllRollups.Total again =
        timed("checked, rows of dossiers, too", events, () -> rollups.check(found -> {}));
    if (again.sums() > 0) {
      throw new IllegalStateException(again.sums() + " sums are wrong: the run is void");
    }
    for (String table :
        List.of(
            "unit_month", "unit_week", "unit_procedure_month", "unit_hour_month", "officer_week")) {
      report.note(
          String.format(
              Locale.ROOT, "%s has %,d rows", table, count("select count(*) from " + table)));
    }
  }

  private AllRollups.Total timed(String what, long events, Supplier<AllRollups.Total> work) {
    long start = System.nanoTime();
    AllRollups.Total total = work.get();
    double took = (System.nanoTime() - start) / 1e6;
    report.time(
        String.format(Locale.ROOT, "all sums %s, per 10,000,000 of %,d events", what, events),
        took * 10 * MILLION / events,
        Target.atMost(300_000));
    report.note(
        String.format(
            Locale.ROOT,
            "%s: %.1f s in all, %,d sums differed; copied rows that say more than their events: %,d",
            what,
            took / 1e3,
            total.sums(),
            total.dossiers()));
    return total;
  }

  /**
   * The first question anybody asks of a board, right after database and application were started
   * on files of which the machine remembers nothing.
   */
  private void cold(boolean province) {
    Dashboards dashboards = context.getBean(Dashboards.class);
    Provinces provinces = context.getBean(Provinces.class);
    Actor leader = actor(units().getLast(), Role.LEADER);
    Actor observer = actor(PROVINCE, Role.PROVINCE_OBSERVER);
    var window = dashboards.window("3");
    double took =
        milliseconds(() -> {
          if (province) {
            provinces.of(observer, window);
          } else {
            dashboards.ofUnit(leader, window);
          }
        });
    report.time(
        (province ? "province's" : "leader's") + " dashboard, the first one, all caches cold",
        took,
        Target.atMost(1_000));
  }

  private List<String> units() {
    return jdbc.sql("select code from bench_target order by place").query(String.class).list();
  }

  private void dashboards(vn.motcua.database.DatabaseAddress address) throws Exception {
    Dashboards dashboards = context.getBean(Dashboards.class);
    Provinces provinces = context.getBean(Provinces.class);
    List<String> units = units();
    Actor observer = actor(PROVINCE, Role.PROVINCE_OBSERVER);
    var window = dashboards.window("3");
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
    for (int i = 0; i < WARM; i++) {
      dashboards.ofUnit(actor(units.get(i * 11 % units.size()), Role.LEADER), window);
      provinces.of(observer, window);
    }
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
    tell("leader's dashboard at the door", leader);
    tell("province's dashboard at the door", province);
    duck(address, units, median(leader), median(province));
  }

  private void tell(String what, double[] took) {
    double[] sorted = took.clone();
    Arrays.sort(sorted);
    report.time(what + ", p95", sorted[(int) (sorted.length * 0.95)], Target.atMost(50));
    report.time(what + ", median", median(took), Target.NONE);
  }

  private void duck(
      vn.motcua.database.DatabaseAddress address,
      List<String> units,
      double leader,
      double province)
      throws Exception {
    try (BoardsOfDuck duck = new BoardsOfDuck(address)) {
      double one = duck.leader(units.getLast());
      double all =
          duck.province(
              jdbc.sql("select unit_id from administrative_unit where province_id = ?")
                  .param(PROVINCE)
                  .query(String.class)
                  .list());
      report.time("DuckDB, the same questions of one commune, median", one, Target.NONE);
      report.time("DuckDB, the same questions of the province, median", all, Target.NONE);
      report.ratio(
          "leader's dashboard ÷ DuckDB scanning for the same answers",
          new double[] {leader / one},
          Target.atMost(0.25));
      report.ratio(
          "province's dashboard ÷ DuckDB scanning for the same answers",
          new double[] {province / all},
          Target.atMost(0.25));
    }
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
