package vn.motcua.dossiers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Match;

/**
 * Whole dossier lives at the module's door with 8 threads, beside the same SQL by bare JDBC and
 * beside Flowable; and, when a number is given, with so many dossiers present. {@code bin/bench
 * lives [rounds] [seconds] [dossiers]}.
 */
public final class LivesBench {
  private static final int THREADS = 8;

  private LivesBench() {}

  public static void main(String[] words) throws Exception {
    int rounds = words.length > 0 ? Integer.parseInt(words[0]) : 10;
    int seconds = words.length > 1 ? Integer.parseInt(words[1]) : 20;
    int present = words.length > 2 ? Integer.parseInt(words[2]) : 0;
    run(rounds, seconds);
    if (present > 0) {
      slowDown(rounds, seconds, present);
    }
    System.exit(0);
  }

  /** Measures and prints; a run that lost or doubled something ends with an exception. */
  public static void run(int rounds, int seconds) throws Exception {
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext bare =
            BenchServer.application(server.fresh("bench_bare"), -1);
        ConfigurableApplicationContext ours =
            BenchServer.application(server.fresh("bench_lives"), -1)) {
      System.out.println(settings(ours, rounds, seconds));
      DoorLives door = new DoorLives("ours, at the door", ours, BenchOffices.open(ours));
      JdbcLives jdbc = new JdbcLives(server.at("bench_bare"), BenchOffices.open(bare), THREADS);
      FlowableLives flowable = new FlowableLives(server.fresh("bench_flowable"));
      Match match = new Match(server.pid(), THREADS, List.of(door, jdbc, flowable));
      match.run(Math.max(3, seconds * 3 / 4), rounds, seconds);
      System.out.println(match.report());
    }
  }

  /** The same lives on an empty database and on one that is full, in turns. */
  private static void slowDown(int rounds, int seconds, int present) throws Exception {
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext empty =
            BenchServer.application(server.fresh("bench_lives"), -1);
        ConfigurableApplicationContext full =
            BenchServer.application(server.atLeast("bench_full"), -1)) {
      Present.atLeast(full, present);
      System.out.println(settings(full, rounds, seconds));
      Match match =
          new Match(
              server.pid(),
              THREADS,
              List.of(
                  new DoorLives("ours, " + present + " present", full, BenchOffices.open(full)),
                  new DoorLives("ours, none present", empty, BenchOffices.open(empty))));
      match.run(Math.max(3, seconds * 3 / 4), rounds, seconds);
      System.out.println(match.report());
    }
  }

  static String settings(ConfigurableApplicationContext context, int rounds, int seconds) {
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    StringBuilder text = new StringBuilder();
    for (String name :
        List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers")) {
      String value = jdbc.sql("show " + name).query(String.class).single();
      if (List.of("fsync", "synchronous_commit", "full_page_writes").contains(name)
          && !value.equals("on")) {
        throw new IllegalStateException(name + " is " + value + ": the run is void");
      }
      text.append(name).append(' ').append(value).append(", ");
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "Java %s, %d cores, %d threads, %d rounds of %d s, dossiers present %d%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                THREADS,
                rounds,
                seconds,
                jdbc.sql("select count(*) from dossier").query(Long.class).single()))
        .toString();
  }
}
