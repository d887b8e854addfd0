package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What one bench found. It is written only when the bench has come to its end with every check
 * passed; {@link Table} makes one table of all of them.
 */
public final class Report {
  private final String bench;
  private final List<String> lines = new ArrayList<>();

  public Report(String bench) {
    this.bench = bench;
  }

  public void settings(String words) {
    lines.add(String.join("\t", "settings", bench, words));
  }

  public void note(String words) {
    lines.add(String.join("\t", "note", bench, words));
  }

  /** A ratio, the median of the rounds, with its 10–90 % spread. */
  public void ratio(String what, double[] rounds, Target target) {
    double[] sorted = rounds.clone();
    Arrays.sort(sorted);
    double median = median(sorted);
    String spread =
        sorted.length < 2
            ? ""
            : " (%s–%s)".formatted(Target.shown(at(sorted, 0.1)), Target.shown(at(sorted, 0.9)));
    lines.add(
        String.join(
            "\t",
            "ratio",
            bench,
            what,
            "**" + Target.shown(median) + "**" + spread,
            target.verdict(median)));
  }

  /** The middle one, or the mean of the middle two; 0 of none. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0) {
      return 0;
    }
    int upper = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
  }

  /** A number that is no ratio; the cells are CPU each, application, database, rate, p50, p99. */
  void row(String what, String verdict, double... cells) {
    List<String> all = new ArrayList<>(List.of("row", bench, what, "", verdict));
    Arrays.stream(cells).mapToObj(cell -> cell < 0 ? "" : Target.shown(cell)).forEach(all::add);
    lines.add(String.join("\t", all));
  }

  /** So many a second on one core, all of it CPU of this program. */
  public void rate(String what, double perSecond, Target target) {
    row(what, target.verdict(perSecond), -1, -1, -1, perSecond, -1, -1);
  }

  /** Something done once, by its wall time. */
  public void time(String what, double milliseconds, Target target) {
    row(what, said(target, milliseconds), -1, -1, -1, -1, milliseconds, -1);
  }

  private static String said(Target target, double milliseconds) {
    String verdict = target.verdict(milliseconds);
    return verdict.isEmpty() ? "" : "wall " + verdict;
  }

  /** To the file of {@code -Dbench.report}. */
  public void write() throws IOException {
    Path file = Path.of(System.getProperty("bench.report", "target/bench/" + bench + ".tsv"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, lines);
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.round((sorted.length - 1) * share)];
  }
}
