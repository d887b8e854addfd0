package vn.motcua.dossiers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;
import vn.motcua.deadlines.CalendarChanges;
import vn.motcua.deadlines.DayRule;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.identity.Accounts;
import vn.motcua.integrity.DayRoots;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * What has to be quick when very many dossiers are open at once: the sweep for what turns late, the
 * inbox, the roots of the days, and a holiday decision. {@code bin/bench open [rounds] [seconds]
 * [dossiers]}. The dossiers are generated, then opened again by hand in a database of their own.
 */
final class OpenBench {
  private static final int THREADS = 4;
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
      server.asOwner(DATABASE, "vacuum analyze");
      try (var context = BenchServer.application(server.at(DATABASE), 0)) {
        report.settings(LivesBench.settings(context, pace));
        OpenBench bench = new OpenBench(context, report);
        bench.sweep();
        bench.inbox(server, pace);
        bench.roots();
        bench.holiday();
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

  private void inbox(BenchServer server, Pace pace) throws Exception {
    Actor busiest = busiest();
    context
        .getBean(Accounts.class)
        .openWith(busiest, busiest.officer(), "ban.ron", "mot cua than thien");
    int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    OnePage inbox =
        new OnePage(
            "inbox page over HTTP, signed in",
            SignedIn.as(port, "ban.ron", "mot cua than thien"),
            "/ban-lam-viec");
    Match match = new Match(server.pid(), THREADS, List.of(inbox));
    match.run(pace);
    report.note(
        String.format(
            Locale.ROOT,
            "the inbox belongs to an officer who holds %,d open dossiers",
            count(
                "select count(*) from dossier where closed_at is null and unit_id = ? and holder = ?",
                busiest.unit().code(),
                busiest.officer())));
    match.tell(report);
  }

  private void roots() {
    DayRoots roots = context.getBean(DayRoots.class);
    int[] days = {0};
    double took = milliseconds(() -> days[0] = roots.seal());
    long events = count("select count(*) from dossier_event");
    report.time(
        String.format(
            Locale.ROOT, "roots of %,d days, per 1,000,000 of %,d events", days[0], events),
        took * MILLION / events,
        Target.atMost(10_000));
  }

  private void holiday() {
    Actor administrator = busiest();
    UnitId unit = administrator.unit();
    LocalDate day = LocalDate.now(OfficeTime.ZONE).plusDays(1);
    while (!context.getBean(WorkingCalendars.class).calendarOf(unit).isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    DayRule rule = new DayRule(day, DayRule.Kind.HOLIDAY, "Nghỉ theo quyết định");
    CalendarChanges calendar = context.getBean(CalendarChanges.class);
    String events = "select count(*) from dossier_event where unit_id = ?";
    long before = count(events, unit.code());
    double took = milliseconds(() -> calendar.setDay(administrator, rule));
    long moved = count(events, unit.code()) - before;
    report.time(
        String.format(
            Locale.ROOT, "a holiday decision, per 100,000 of the %,d dates it moved", moved),
        took * 100_000 / moved,
        Target.atMost(10_000));
  }

  /** Who holds the most, with the administrator's duty for this bench. */
  private Actor busiest() {
    record Holder(String unit, UUID officer) {}
    Holder holder =
        jdbc.sql(
                """
                  select unit_id as unit, holder as officer
                    from dossier
                   where closed_at is null
                group by unit_id, holder
                order by count(*) desc, unit_id, holder
                   limit 1
                """)
            .query(Holder.class)
            .single();
    Officer officer =
        context.getBean(Officers.class).byId(new UnitId(holder.unit()), holder.officer());
    var roles = EnumSet.of(Role.ADMINISTRATOR);
    roles.addAll(officer.roles());
    return new Actor(officer.unit(), officer.id(), officer.name(), roles);
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
