package vn.motcua.dossiers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Contender;
import vn.motcua.bench.Match;

/**
 * The public look-up over HTTP, as a citizen's phone asks it: by the QR's secret, by a code that
 * exists, by a code that does not. {@code bin/bench tracking [rounds] [seconds] [dossiers]}.
 *
 * <p>Misses come from two hundred addresses, because guessing is limited by address. The code
 * look-up answers at an even pace, hit or miss, so its times are the pace, not the work.
 */
public final class TrackingBench {
  private static final int THREADS = 8;

  private TrackingBench() {}

  public static void main(String[] words) throws Exception {
    int rounds = words.length > 0 ? Integer.parseInt(words[0]) : 5;
    int seconds = words.length > 1 ? Integer.parseInt(words[1]) : 10;
    int present = words.length > 2 ? Integer.parseInt(words[2]) : 10_000;
    run(rounds, seconds, present);
    System.exit(0);
  }

  public static void run(int rounds, int seconds, int present) throws Exception {
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext context =
            BenchServer.application(
                present > 100_000 ? server.atLeast("bench_full") : server.fresh("bench_track"),
                0)) {
      Present.atLeast(context, present);
      System.out.println(LivesBench.settings(context, rounds, seconds));
      int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      List<String> some = sample(jdbc, "'/hs/' || unit_id || '/' || track_secret");
      List<String> codes = sample(jdbc, "'/tra-cuu?ma=' || code");
      List<Contender> contenders =
          List.of(
              new Lookup("by the slip's secret", port, some, 200),
              new Lookup("by code, hit", port, codes, 200),
              new Lookup("by code, miss", port, List.of("/tra-cuu?ma=03169-990101-0001"), 404));
      Match match = new Match(server.pid(), THREADS, contenders);
      match.run(Math.max(3, seconds / 2), rounds, seconds);
      System.out.println(match.report());
    }
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

    /**
     * A citizen with an address of his own, because guessing and looking are limited by address.
     */
    @Override
    public void once(int thread) throws IOException {
      ThreadLocalRandom chance = ThreadLocalRandom.current();
      String path = paths.get(chance.nextInt(paths.size()));
      byte[] address = {
        127,
        (byte) chance.nextInt(1, 255),
        (byte) chance.nextInt(256),
        (byte) chance.nextInt(1, 255)
      };
      try (Socket socket = new Socket()) {
        socket.bind(new InetSocketAddress(InetAddress.getByAddress(address), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket
            .getOutputStream()
            .write(
                "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                    .formatted(path)
                    .getBytes(StandardCharsets.US_ASCII));
        String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!answer.startsWith("HTTP/1.1 " + expected)) {
          throw new IllegalStateException(path + " answered " + answer.lines().findFirst());
        }
      }
    }

    @Override
    public void check() {
      // every answer was looked at
    }
  }
}
