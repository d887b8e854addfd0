package vn.motcua.deadlines;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;

/** Compares a million cases, measures, and reports the ratios first. */
final class DeadlinesReport {
  private static final int OFFICES = 2_000;
  private static final int CASES_EACH = 500;
  private static final Target FAST = Target.atLeast(2_000_000);

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
                    .forks(1)
                    .warmupIterations(quick ? 2 : 4)
                    .warmupTime(TimeValue.milliseconds(quick ? 100 : 500))
                    .measurementIterations(quick ? 2 : 6)
                    .measurementTime(TimeValue.milliseconds(quick ? 100 : 500))
                    .build())
            .run();
    Report report = new Report("deadlines");
    report.settings(
        "JMH, one thread, seed %d; %,d made-up cases compared with the walker, %d mismatches"
            .formatted(seed, OFFICES * CASES_EACH, mismatches));
    if (mismatches > 0) {
      throw new IllegalStateException(mismatches + " mismatches: the run is void");
    }
    tell(report, results);
    report.write();
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

  private static void tell(Report report, Collection<RunResult> results) {
    Map<String, Map<String, Double>> table = new LinkedHashMap<>();
    for (RunResult result : results) {
      String method = result.getPrimaryResult().getLabel();
      table
          .computeIfAbsent(result.getParams().getParam("limit"), limit -> new TreeMap<>())
          .put(method, result.getPrimaryResult().getScore());
    }
    table.forEach((limit, row) ->
        report.ratio(
            limit + ", engine ÷ walker",
            new double[] {row.get("engine") / row.get("walker")},
            Target.NONE));
    double day = table.get("1 WORKING_DAY").get("engineInstants");
    for (String limit : List.of("30 WORKING_DAY", "250 WORKING_DAY")) {
      report.ratio(
          "cost, %s ÷ 1 WORKING_DAY".formatted(limit),
          new double[] {day / table.get(limit).get("engineInstants")},
          Target.atMost(1.25));
    }
    table.forEach((limit, row) -> {
      report.rate(limit + ", local time", row.get("engine"), FAST);
      report.rate(limit + ", instant to instant", row.get("engineInstants"), FAST);
      report.rate(limit + ", a step's due and used time", row.get("steps"), Target.NONE);
    });
  }
}
