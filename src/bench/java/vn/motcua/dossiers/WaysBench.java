package vn.motcua.dossiers;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.motcua.BenchServer;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;

/**
 * Lives that do not go straight on, beside those that do, in one database: a paper asked for and
 * brought, a birth filed once for three agencies. {@code bin/bench ways [rounds] [seconds]}.
 */
final class WaysBench {
  private static final int THREADS = 8;
  private static final String DATABASE = "bench_ways";

  private WaysBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 6, 10, 0);
    Report report = new Report("ways");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext context =
            BenchServer.application(server.fresh(DATABASE), -1)) {
      report.settings(LivesBench.settings(context, pace));
      List<BenchOffices.Office> offices = BenchOffices.open(context);
      BenchOffices.link(context, offices);
      Books books = new Books(context);
      Ways ways = new Ways(context);
      Runnable analyze = () -> server.analyze(DATABASE);
      DoorLives straight =
          new DoorLives("straight on, 7 acts", ways::straight, offices, books, analyze);
      DoorLives paused =
          new DoorLives("with a supplement, 10 acts", ways::withPause, offices, books, analyze);
      DoorLives linked =
          new DoorLives(
              "linked: a child dossier, two agencies, 17 acts",
              ways::linked,
              offices,
              books,
              analyze);
      Match match = new Match(server.pid(), THREADS, List.of(straight, paused, linked));
      match.run(pace);
      report.ratio(
          "throughput, with a supplement ÷ straight on (acts: 0.70)",
          match.throughput(paused, straight),
          Target.NONE);
      report.ratio(
          "throughput, linked ÷ straight on (acts: 0.41)",
          match.throughput(linked, straight),
          Target.NONE);
      match.tell(report);
    }
    report.write();
    System.exit(0);
  }
}
