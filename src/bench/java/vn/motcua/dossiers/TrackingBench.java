package vn.motcua.dossiers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
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
      String home = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      List<String> some = sample(jdbc, "'/hs/' || unit_id || '/' || track_secret");
      List<String> codes = sample(jdbc, "'/tra-cuu?ma=' || code");
      List<Contender> contenders =
          List.of(
              new Lookup("by the slip's secret", home, 8, some, 200),
              new Lookup("by code, hit", home, 8, codes, 200),
              new Lookup(
                  "by code, miss", home, 200, List.of("/tra-cuu?ma=03169-990101-0001"), 404, 429));
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
    private final List<HttpClient> clients;
    private final String name;
    private final String home;
    private final List<String> paths;
    private final List<Integer> expected;

    Lookup(String name, String home, int addresses, List<String> paths, Integer... expected) {
      this.clients = IntStream.rangeClosed(1, addresses).mapToObj(Lookup::client).toList();
      this.name = name;
      this.home = home;
      this.paths = paths;
      this.expected = List.of(expected);
    }

    /** A citizen with an address of his own: guessing is limited by address. */
    private static HttpClient client(int number) {
      try {
        return HttpClient.newBuilder()
            .localAddress(InetAddress.getByName("127.0.1." + number))
            .build();
      } catch (UnknownHostException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public void once(int thread) throws IOException, InterruptedException {
      String path = paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
      HttpRequest request = HttpRequest.newBuilder(URI.create(home + path)).build();
      HttpClient client = clients.get(ThreadLocalRandom.current().nextInt(clients.size()));
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (!expected.contains(answer.statusCode())) {
        throw new IllegalStateException(path + " answered " + answer.statusCode());
      }
    }

    @Override
    public void check() {
      // every answer was looked at
    }
  }
}
