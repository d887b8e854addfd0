package vn.motcua.procedures;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import vn.motcua.MotCua;
import vn.motcua.TestClock;
import vn.motcua.database.DatabaseAddress;
import vn.motcua.database.EmbeddedPostgres;
import vn.motcua.shared.FoldedText;

/**
 * How fast a procedure is found as people type: with diacritics, without, with one typing error;
 * one thread, top 10, phrases of three to six words of the real titles. {@code bin/bench search
 * [seconds]}.
 */
final class SearchBench {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int PHRASES = 400;
  private static final int ROUNDS = 4;

  private final ProcedureSearch search;
  private final List<ProcedureHit> all;
  private final Random random = new Random(7);

  private SearchBench(ProcedureSearch search) {
    this.search = search;
    this.all = search.find(ProcedureQuery.all(""), 1_000);
  }

  /** One way of typing the same phrases. */
  private record Kind(String name, List<String> typed, List<Double> micros, List<Double> cpu) {
    Kind(String name, List<String> typed) {
      this(name, typed, new ArrayList<>(), new ArrayList<>());
    }
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
    Path folder = Files.createTempDirectory(Path.of("target"), "bench-search");
    EmbeddedPostgres postgres = EmbeddedPostgres.open(folder);
    try (ConfigurableApplicationContext context = start(postgres.address())) {
      new SearchBench(context.getBean(ProcedureSearch.class)).run(seconds);
    } finally {
      postgres.close();
    }
  }

  private static ConfigurableApplicationContext start(DatabaseAddress address) {
    return new SpringApplicationBuilder(MotCua.class)
        .web(WebApplicationType.SERVLET)
        // The benches share their folder with the tests, whose situations ask for the tests' clock.
        .initializers(context ->
            ((GenericApplicationContext) context)
                .registerBean(TestClock.class, () -> new TestClock()))
        .run(
            "--server.port=0",
            "--server.address=127.0.0.1",
            "--motcua.demo=false",
            "--spring.datasource.url=" + address.jdbcUrl(),
            "--spring.datasource.username=" + address.app(),
            "--spring.datasource.password=" + address.appPassword(),
            "--spring.flyway.url=" + address.jdbcUrl(),
            "--spring.flyway.user=" + address.owner(),
            "--spring.flyway.password=" + address.ownerPassword(),
            "--spring.flyway.placeholders.appRole=" + address.app());
  }

  private void run(int seconds) {
    List<String> phrases = new ArrayList<>();
    List<String> typos = new ArrayList<>();
    for (int i = 0; i < PHRASES; i++) {
      String phrase = phrase(all.get(random.nextInt(all.size())).name());
      phrases.add(phrase);
      typos.add(withTypo(FoldedText.of(phrase)));
    }
    List<Kind> kinds =
        List.of(
            new Kind("with marks", phrases),
            new Kind("without marks", phrases.stream().map(FoldedText::of).toList()),
            new Kind("one typo", typos),
            new Kind("code", all.stream().map(ProcedureHit::code).toList()));
    kinds.forEach(kind -> window(kind, 3));
    kinds.forEach(kind -> kind.micros().clear());
    kinds.forEach(kind -> kind.cpu().clear());
    for (int round = 0; round < ROUNDS; round++) {
      for (Kind kind : round % 2 == 0 ? kinds : kinds.reversed()) {
        window(kind, seconds);
      }
    }
    report(kinds, seconds);
  }

  private void window(Kind kind, int seconds) {
    long cpu = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    int done = 0;
    while (System.nanoTime() < end) {
      search.find(ProcedureQuery.all(kind.typed().get(done % kind.typed().size())), 10);
      done++;
    }
    kind.micros().add((System.nanoTime() - start) / 1e3 / done);
    kind.cpu().add((PROCESS.getProcessCpuTime() - cpu) / 1e3 / done);
  }

  private void report(List<Kind> kinds, int seconds) {
    System.out.printf(
        Locale.ROOT,
        "search: %d procedures, %d phrases, top 10, one thread, %d windows of %d s, Java %s,"
            + " %d cores%n",
        all.size(),
        PHRASES,
        ROUNDS,
        seconds,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    double base = median(kinds.getFirst().micros());
    for (Kind kind : kinds) {
      System.out.printf(
          Locale.ROOT,
          "  %-14s %6.2fx   %8.0f us/op   %8.0f us CPU of the application/op%n",
          kind.name(),
          median(kind.micros()) / base,
          median(kind.micros()),
          median(kind.cpu()));
    }
  }

  private String phrase(String title) {
    String[] words = title.split("\\s+");
    int length = Math.min(words.length, 3 + random.nextInt(4));
    int from = random.nextInt(words.length - length + 1);
    return String.join(" ", Arrays.copyOfRange(words, from, from + length));
  }

  private String withTypo(String phrase) {
    int at = 1 + random.nextInt(phrase.length() - 1);
    return new StringBuilder(phrase).deleteCharAt(at).toString();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
