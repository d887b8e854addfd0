package vn.motcua.dossiers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Contender;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;

/**
 * The public look-up over HTTP, as a citizen's phone asks it: by the QR's secret, by a code that
 * exists, by a code that does not. {@code bin/bench tracking [rounds] [seconds] [dossiers]}.
 *
 * <p>Misses come from two hundred addresses, because guessing is limited by address. The code
 * look-up answers at an even pace, hit or miss, so its times are the pace, not the work.
 */
final class TrackingBench {
  private static final int THREADS = 8;

  private TrackingBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 5, 10, 5_000);
    Report report = new Report("tracking");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext context =
            BenchServer.application(server.atLeast(Present.database(pace)), 0)) {
      Present.atLeast(context, pace, report);
      server.analyze(Present.database(pace));
      report.settings(LivesBench.settings(context, pace));
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      List<String> slips = sample(jdbc, "'/hs/' || unit_id || '/' || track_secret");
      List<String> codes = sample(jdbc, "'/tra-cuu?ma=' || code");
      Lookup slip = new Lookup("by the slip's secret", port, slips, 200);
      Lookup hit = new Lookup("by code, hit", port, codes, 200);
      Lookup miss =
          new Lookup("by code, miss", port, List.of("/tra-cuu?ma=03169-990101-0001"), 404);
      Match match = new Match(server.pid(), THREADS, List.of(slip, hit, miss));
      match.run(pace);
      // Guessing must cost the same time for a hit and for a miss.
      report.ratio("p50 by code, hit ÷ miss", match.median(hit, miss), Target.NONE);
      match.tell(report);
    }
    report.write();
    System.exit(0);
  }

  private static List<String> sample(JdbcClient jdbc, String expression) {
    return jdbc.sql("select " + expression + " from dossier order by id limit 5000")
        .query(String.class)
        .list();
  }

  /** One kind of question; any other answer than those expected voids the run. */
  private static final class Lookup implements Contender {
    private final String name;
    private final int port;
    private final List<String> paths;
    private final int expected;

    Lookup(String name, int port, List<String> paths, int expected) {
      this.name = name;
      this.port = port;
      this.paths = paths;
      this.expected = expected;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void once(int thread) throws IOException {
      Citizen.looksUp(port, paths.get(ThreadLocalRandom.current().nextInt(paths.size())), expected);
    }

    @Override
    public void check() {
      // every answer was looked at
    }
  }
}
