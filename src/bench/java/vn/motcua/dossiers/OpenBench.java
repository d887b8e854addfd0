package vn.motcua.dossiers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.integrity.DayRoots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * What has to be quick when very many dossiers are open at once: the sweep for what turns late, the
 * inbox, the roots of the days, and a holiday decision. {@code bin/bench open [rounds] [seconds]
 * [dossiers]}. The dossiers are generated, then opened again by hand in a database of their own.
 */
final class OpenBench {
  private static final int MILLION = 1_000_000;
  private static final String DATABASE = "bench_open";

  /** One in a hundred is late, the others are due in a month; nobody was reminded of anything. */
  private static final String OPEN_AGAIN =
      """
      update dossier
         set stage = 'APPRAISING', step = least(3, array_length(allotted, 1)),
             outcome = null, ready_at = null, mark = null, closed_at = null,
             due_at = now() + case when hashtext(id::text) % 100 = 0 then interval '-1 hour' else interval '30 days' end,
             watch_step_at = now() + interval '5 days',
             watch_whole_at = now() + interval '20 days',
             watch_apology_at = now() + interval '25 days',
             clock_start = now() - interval '2 days',
             received_at = now() - interval '2 days'
      """;

  private final ConfigurableApplicationContext context;
  private final JdbcClient jdbc;
  private final Report report;

  private OpenBench(ConfigurableApplicationContext context, Report report) {
    this.context = context;
    this.jdbc = context.getBean(JdbcClient.class);
    this.report = report;
  }

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 5, 5, MILLION);
    Report report = new Report("open");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"))) {
      String present = Present.database(pace);
      try (var full = BenchServer.application(server.atLeast(present), -1)) {
        Present.atLeast(full, pace, report);
      }
      server.copy(present, DATABASE);
      server.asOwner(DATABASE, OPEN_AGAIN);
      server.asOwner(DATABASE, "truncate integrity_day");
      server.asOwner(DATABASE, "vacuum analyze");
      try (var context = BenchServer.application(server.at(DATABASE), 0)) {
        report.settings(LivesBench.settings(context, pace));
        OpenBench bench = new OpenBench(context, report);
        // Before the program's own hour for it comes.
        bench.roots();
        bench.sweep();
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Inbox.measure(context, server.pid(), port, pace.sinceMorning(), report);
        bench.holidays();
      }
    }
    report.write();
    System.exit(0);
  }

  private void sweep() {
    Alarms alarms = context.getBean(Alarms.class);
    long open = count("select count(*) from dossier where closed_at is null");
    int[] raised = {0, 0};
    double first = milliseconds(() -> raised[0] = alarms.sweep());
    double again = milliseconds(() -> raised[1] = alarms.sweep());
    same("raised twice", 0, raised[1]);
    report.time(
        String.format(Locale.ROOT, "sweep of %,d open, %,d alarms raised", open, raised[0]),
        first,
        Target.atMost(5_000));
    report.time("the same sweep, nothing new", again, Target.atMost(5_000));
  }

  private void roots() {
    DayRoots roots = context.getBean(DayRoots.class);
    int[] days = {0};
    double took = milliseconds(() -> days[0] = roots.seal());
    long events = count("select coalesce(sum(events), 0)::bigint from integrity_day");
    if (days[0] < 100) {
      throw new IllegalStateException("only " + days[0] + " days were sealed: the run is void");
    }
    report.time(
        String.format(
            Locale.ROOT, "roots of %,d days, per 1,000,000 of their %,d events", days[0], events),
        took * MILLION / events,
        Target.atMost(10_000));
  }

  /** A decision in each commune, one after the other, until a hundred thousand dates were moved. */
  private void holidays() {
    long moved = 0;
    double took = 0;
    int decisions = 0;
    for (Actor administrator : Inbox.busiest(context)) {
      long before = events(administrator.unit());
      took += holiday(administrator);
      moved += events(administrator.unit()) - before;
      decisions++;
      if (moved >= 100_000) {
        break;
      }
    }
    report.time(
        String.format(
            Locale.ROOT,
            "holiday decisions, per 100,000 of the %,d dates that %d of them moved",
            moved,
            decisions),
        took * 100_000 / moved,
        Target.atMost(10_000));
  }

  private long events(UnitId unit) {
    return count("select count(*) from dossier_event where unit_id = ?", unit.code());
  }

  private double holiday(Actor administrator) {
    UnitId unit = administrator.unit();
    LocalDate day = LocalDate.now(OfficeTime.ZONE).plusDays(1);
    while (!context.getBean(WorkingCalendars.class).calendarOf(unit).isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    DayRule rule = new DayRule(day, DayRule.Kind.HOLIDAY, "Nghỉ theo quyết định");
    CalendarChanges calendar = context.getBean(CalendarChanges.class);
    return milliseconds(() -> calendar.setDay(administrator, rule));
  }

  private long count(String sql, Object... values) {
    return jdbc.sql(sql).params(List.of(values)).query(Long.class).single();
  }

  private static double milliseconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static void same(String what, long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException(
          "%s should be %d but is %d: the run is void".formatted(what, expected, found));
    }
  }
}
