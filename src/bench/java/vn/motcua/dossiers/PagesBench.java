package vn.motcua.dossiers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;

/**
 * Whole lives over HTTP among many dossiers, then a burst of citizens: thirty-five times as many as
 * before for ten seconds, and back. {@code bin/bench pages [rounds] [seconds] [dossiers]}. The load
 * comes from the same JVM, and its work counts as the application's.
 */
final class PagesBench {
  private static final int THREADS = 8;
  private static final int USUAL = 8;
  private static final int TIMES = 35;
  private static final int SECONDS = 10;

  private PagesBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 5, 10, 1_000_000).sinceMorning();
    Report report = new Report("pages");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext context =
            BenchServer.application(server.atLeast(Present.database(pace)), 0)) {
      Present.atLeast(context, pace, report);
      report.settings(LivesBench.settings(context, pace));
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      PagesLives lives =
          new PagesLives(context, port, () -> server.analyze(Present.database(pace)));
      Match match = new Match(server.pid(), THREADS, List.of(lives));
      match.run(pace);
      match.rate(lives, report, "whole lives over HTTP a second", Target.atLeast(150));
      report.time(
          String.format(Locale.ROOT, "p99 of one of its %,d requests", lives.answers().count()),
          lives.answers().milliseconds(0.99),
          Target.atMost(100));
      match.tell(report);
      Inbox.measure(context, server.pid(), port, pace, report);
      burst(context, port, report);
    }
    report.write();
    System.exit(0);
  }

  private static void burst(ConfigurableApplicationContext context, int port, Report report)
      throws Exception {
    List<String> slips =
        context
            .getBean(JdbcClient.class)
            .sql("select '/hs/' || unit_id || '/' || track_secret from dossier limit 2000")
            .query(String.class)
            .list();
    AtomicInteger errors = new AtomicInteger();
    citizens(port, slips, USUAL, errors);
    Answers before = citizens(port, slips, USUAL, errors);
    Answers during = citizens(port, slips, USUAL * TIMES, errors);
    citizens(port, slips, USUAL, errors);
    Answers after = citizens(port, slips, USUAL, errors);
    report.note(
        String.format(
            Locale.ROOT,
            "burst: %d look-ups a second, then %d for %d s, then %d; p95 %.1f, %.1f, %.1f ms (the last"
                + " from 10 s after the burst)",
            USUAL,
            USUAL * TIMES,
            SECONDS,
            USUAL,
            before.milliseconds(0.95),
            during.milliseconds(0.95),
            after.milliseconds(0.95)));
    report.ratio(
        "p95 ten seconds after a burst of 35× ÷ before it",
        new double[] {after.milliseconds(0.95) / before.milliseconds(0.95)},
        Target.atMost(1.2));
    report.rate("answers that failed in the burst", errors.get(), Target.atMost(0));
  }

  /** Ten seconds of look-ups at an even pace, whether the ones before were answered or not. */
  private static Answers citizens(int port, List<String> slips, int perSecond, AtomicInteger errors)
      throws InterruptedException {
    Answers answers = new Answers();
    long start = System.nanoTime();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < perSecond * SECONDS; i++) {
        long due = start + TimeUnit.SECONDS.toNanos(i) / perSecond;
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        String path = slips.get(i % slips.size());
        people.submit(() -> {
          try {
            Citizen.looksUp(port, path, 200);
            // Counted from when the question was due: a queue before the server is waiting too.
            answers.add(System.nanoTime() - due);
          } catch (Exception e) {
            errors.incrementAndGet();
          }
        });
      }
    }
    return answers;
  }
}
