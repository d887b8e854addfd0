package vn.motcua.procedures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.BenchServer;
import vn.motcua.bench.Contender;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Settings;
import vn.motcua.bench.Target;
import vn.motcua.shared.FoldedText;

/**
 * How fast a procedure is found as people type: with diacritics, without, with one typing error;
 * one thread, top 10, phrases of three to six words of the real titles. {@code bin/bench search
 * [rounds] [seconds]}.
 */
final class SearchBench {
  private static final int PHRASES = 400;

  private SearchBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 6, 4, 0);
    Report report = new Report("search");
    try (BenchServer server = new BenchServer(Path.of("target/databases/bench"));
        ConfigurableApplicationContext context =
            BenchServer.application(server.fresh("bench_search"), -1)) {
      server.analyze("bench_search");
      ProcedureSearch search = context.getBean(ProcedureSearch.class);
      List<ProcedureHit> all = search.find(ProcedureQuery.all(""), 1_000);
      report.settings(
          "%s; %d procedures, %d phrases, top 10, one thread, %s"
              .formatted(
                  Settings.of(context.getBean(JdbcClient.class)), all.size(), PHRASES, pace));
      List<Asked> phrases = phrases(all);
      Typed marks = new Typed("with marks", search, phrases, Target.NONE);
      Typed plain = new Typed("without marks", search, folded(phrases), Target.NONE);
      Typed typo = new Typed("one typo", search, withTypos(phrases), Target.atMost(3));
      Typed code =
          new Typed(
              "code",
              search,
              all.stream().map(hit -> new Asked(hit.code(), hit.code())).toList(),
              Target.NONE);
      Match match = new Match(server.pid(), 1, List.of(marks, plain, typo, code));
      match.run(pace);
      report.ratio("p50, one typo ÷ with marks", match.median(typo, marks), Target.NONE);
      report.ratio("p50, without marks ÷ with marks", match.median(plain, marks), Target.NONE);
      match.tell(report);
    }
    report.write();
    System.exit(0);
  }

  /** What is typed, and the procedure it was taken from. */
  private record Asked(String typed, String code) {}

  private static List<Asked> phrases(List<ProcedureHit> all) {
    Random random = new Random(7);
    List<Asked> phrases = new ArrayList<>();
    for (int i = 0; i < PHRASES; i++) {
      ProcedureHit hit = all.get(random.nextInt(all.size()));
      String[] words = hit.name().split("\\s+");
      int length = Math.min(words.length, 3 + random.nextInt(4));
      int from = random.nextInt(words.length - length + 1);
      phrases.add(
          new Asked(String.join(" ", Arrays.copyOfRange(words, from, from + length)), hit.code()));
    }
    return phrases;
  }

  private static List<Asked> folded(List<Asked> phrases) {
    return phrases.stream()
        .map(asked -> new Asked(FoldedText.of(asked.typed()), asked.code()))
        .toList();
  }

  private static List<Asked> withTypos(List<Asked> phrases) {
    Random random = new Random(8);
    return folded(phrases).stream()
        .map(asked -> {
          int at = 1 + random.nextInt(asked.typed().length() - 1);
          return new Asked(
              new StringBuilder(asked.typed()).deleteCharAt(at).toString(), asked.code());
        })
        .toList();
  }

  /** One way of typing the same phrases. */
  private static final class Typed implements Contender {
    private final String name;
    private final ProcedureSearch search;
    private final List<Asked> phrases;
    private final Target millis;
    private int next;

    Typed(String name, ProcedureSearch search, List<Asked> phrases, Target millis) {
      this.name = name;
      this.search = search;
      this.phrases = phrases;
      this.millis = millis;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Target millis() {
      return millis;
    }

    @Override
    public void once(int thread) {
      find(phrases.get(next++ % phrases.size()));
    }

    private List<ProcedureHit> find(Asked asked) {
      return search.find(ProcedureQuery.all(asked.typed()), 10);
    }

    /** Phrases many titles share need not bring theirs; nothing at all is a lost answer. */
    @Override
    public void check() {
      long found = phrases.stream().filter(asked -> !find(asked).isEmpty()).count();
      if (found < phrases.size() * 0.98) {
        throw new IllegalStateException(
            "%s: only %d of %d found anything: the run is void"
                .formatted(name, found, phrases.size()));
      }
    }
  }
}
