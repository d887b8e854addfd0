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
 * The same lives on an empty database and on one with many dossiers, in turns. {@code bin/bench
 * present [rounds] [seconds] [dossiers]}; the full database is kept for the next run.
 */
final class PresentBench {
  private static final int THREADS = 8;

  private PresentBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 10, 20, 1_000_000);
    Report report = new Report("present");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext empty =
            BenchServer.application(server.fresh("bench_lives"), -1);
        ConfigurableApplicationContext full =
            BenchServer.application(server.atLeast(Present.database(pace)), -1)) {
      Present.atLeast(full, pace, report);
      report.settings(LivesBench.settings(full, pace));
      String present = Present.database(pace);
      DoorLives among =
          new DoorLives(
              "ours, %,d present".formatted(pace.present()), full, () -> server.analyze(present));
      DoorLives alone =
          new DoorLives("ours, none present", empty, () -> server.analyze("bench_lives"));
      Match match = new Match(server.pid(), THREADS, List.of(among, alone));
      match.run(pace);
      report.ratio(
          "slow-down, throughput alone ÷ among %,d".formatted(pace.present()),
          match.throughput(alone, among),
          Target.atMost(1.15));
      report.ratio(
          "slow-down, CPU each among %,d ÷ alone".formatted(pace.present()),
          match.cpu(among, alone),
          Target.NONE);
      match.tell(report);
    }
    report.write();
    System.exit(0);
  }
}
