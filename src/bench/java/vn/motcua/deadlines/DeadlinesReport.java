package vn.motcua.deadlines;

import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Compares a million cases, measures, and prints one table with the ratios first. */
final class DeadlinesReport {
  private static final int OFFICES = 2_000;
  private static final int CASES_EACH = 500;

  private DeadlinesReport() {}

  /**
   * Runs all of it.
   *
   * @param arguments {@code --quick} for one short round; {@code --seed N} for the made-up cases
   */
  static void run(String[] arguments) throws Exception {
    boolean quick = java.util.Arrays.asList(arguments).contains("--quick");
    long seed = 7;
    for (int i = 0; i + 1 < arguments.length; i++) {
      seed = arguments[i].equals("--seed") ? Long.parseLong(arguments[i + 1]) : seed;
    }
    int mismatches = compare(seed);
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(DeadlinesBench.class.getSimpleName())
                    .threads(1)
                    .forks(quick ? 1 : 2)
                    .warmupIterations(quick ? 2 : 3)
                    .warmupTime(TimeValue.milliseconds(quick ? 300 : 1_000))
                    .measurementIterations(quick ? 3 : 5)
                    .measurementTime(TimeValue.milliseconds(quick ? 300 : 1_000))
                    .build())
            .run();
    print(results, mismatches, seed);
    if (mismatches > 0) {
      System.exit(1);
    }
  }

  private static int compare(long seed) {
    Random random = new Random(seed);
    int mismatches = 0;
    long started = System.nanoTime();
    for (int office = 0; office < OFFICES; office++) {
      RandomOffice made = new RandomOffice(random);
      for (int i = 0; i < CASES_EACH; i++) {
        RandomOffice.Case c = made.nextCase();
        var ours = made.calendar.reckon(c.received(), TimeLimit.of(c.amount(), c.measure())).due();
        var theirs = made.walker.due(c.received(), c.amount(), c.measure().name());
        if (!ours.equals(theirs)) {
          mismatches++;
          System.out.printf(
              "MISMATCH seed %d office %d case %d: %s engine %s walker %s%n",
              seed, office, i, c, ours, theirs);
        }
      }
    }
    System.out.printf(
        "%,d cases of %,d made-up offices in %.1f s, mismatches: %d%n",
        OFFICES * CASES_EACH, OFFICES, (System.nanoTime() - started) / 1e9, mismatches);
    return mismatches;
  }

  private static void print(Collection<RunResult> results, int mismatches, long seed) {
    Map<String, Map<String, Double>> table = new TreeMap<>();
    for (RunResult result : results) {
      String method = result.getPrimaryResult().getLabel();
      table
          .computeIfAbsent(result.getParams().getParam("limit"), limit -> new TreeMap<>())
          .put(method, result.getPrimaryResult().getScore());
    }
    System.out.printf("%nDue dates per second on one core, JMH, JDK %s%n", Runtime.version());
    System.out.printf(
        "%d cores seen, seed %d, %,d cases compared, %d mismatches%n%n",
        Runtime.getRuntime().availableProcessors(), seed, OFFICES * CASES_EACH, mismatches);
    System.out.println(
        "| time allowed | engine / walker | engine | by instants | walker | step pairs |");
    System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    table.forEach((limit, row) ->
        System.out.printf(
            "| %s | %.1f× | %,.0f | %,.0f | %,.0f | %,.0f |%n",
            limit,
            row.get("engine") / row.get("walker"),
            row.get("engine"),
            row.get("engineInstants"),
            row.get("walker"),
            row.get("steps")));
  }
}
