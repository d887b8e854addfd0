package vn.motcua.dossiers;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Settings;
import vn.motcua.bench.Target;

/**
 * Whole dossier lives at the module's door with 8 threads, beside the same SQL by bare JDBC and
 * beside Flowable, on empty databases. {@code bin/bench lives [rounds] [seconds]}.
 */
final class LivesBench {
  private static final int THREADS = 8;

  private LivesBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 10, 20, 0);
    Report report = new Report("lives");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext bare =
            BenchServer.application(server.fresh("bench_bare"), -1);
        ConfigurableApplicationContext ours =
            BenchServer.application(server.fresh("bench_lives"), -1)) {
      report.settings(settings(ours, pace));
      DoorLives door =
          new DoorLives("ours, at the door", ours, () -> server.analyze("bench_lives"));
      JdbcLives jdbc =
          new JdbcLives(
              server.at("bench_bare"),
              BenchOffices.open(bare),
              THREADS,
              () -> server.analyze("bench_bare"));
      FlowableLives flowable =
          new FlowableLives(server.fresh("bench_flowable"), () -> server.analyze("bench_flowable"));
      Match match = new Match(server.pid(), THREADS, List.of(door, jdbc, flowable));
      match.run(pace);
      report.ratio(
          "throughput, ours ÷ bare JDBC", match.throughput(door, jdbc), Target.atLeast(0.6));
      report.ratio(
          "throughput, ours ÷ Flowable 8.0.0", match.throughput(door, flowable), Target.atLeast(5));
      report.ratio("CPU each, ours ÷ bare JDBC", match.cpu(door, jdbc), Target.NONE);
      report.ratio("CPU each, ours ÷ Flowable 8.0.0", match.cpu(door, flowable), Target.NONE);
      match.tell(report);
    }
    report.write();
    System.exit(0);
  }

  static String settings(ConfigurableApplicationContext context, Pace pace) {
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    return "%s; %d threads, %s; %,d dossiers present"
        .formatted(
            Settings.of(jdbc),
            THREADS,
            pace,
            jdbc.sql("select count(*) from dossier").query(Long.class).single());
  }
}
