package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Contenders measured one after the other in the same minutes (A B C, C B A, …), on the same server
 * and machine; what counts is the ratio within each round. A round in which others took more than a
 * quarter of the machine does not count, unless all did.
 */
public final class Match {
  /** For contenders that ask no database. */
  public static final long NO_SERVER = -1;

  private static final double NOISY = 0.25;

  private final long postmaster;
  private final int threads;
  private final Map<Contender, List<Window>> windows = new LinkedHashMap<>();

  /** One contender's share of one round. */
  private record Window(long operations, double seconds, Cpu cpu, long[] nanos) {
    double cpuEach() {
      return cpu.ours() / operations;
    }

    double perSecond() {
      return operations / seconds;
    }

    double othersShare() {
      return cpu.others() / (seconds * 1000 * Runtime.getRuntime().availableProcessors());
    }

    double percentile(double share) {
      return nanos.length == 0 ? 0 : nanos[(int) ((nanos.length - 1) * share)] / 1e6;
    }
  }

  public Match(long postmaster, int threads, List<? extends Contender> contenders) {
    this.postmaster = postmaster;
    this.threads = threads;
    contenders.forEach(contender -> windows.put(contender, new ArrayList<>()));
  }

  /** Measures and checks; a contender that lost or doubled something ends with an exception. */
  public void run(Pace pace) throws Exception {
    List<Contender> order = new ArrayList<>(windows.keySet());
    for (Contender contender : order) {
      window(contender, pace.warmUp());
    }
    order.forEach(Contender::settle);
    for (int round = 0; round < pace.rounds(); round++) {
      for (Contender contender : round % 2 == 0 ? order : order.reversed()) {
        windows.get(contender).add(window(contender, pace.seconds()));
      }
    }
    for (Contender contender : order) {
      contender.check();
    }
  }

  private Window window(Contender contender, int seconds) throws Exception {
    Cpu before = Cpu.now(postmaster);
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Future<long[]>> running = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        int thread = i;
        running.add(pool.submit(() -> work(contender, thread, end)));
      }
    }
    long[] all = new long[0];
    for (Future<long[]> one : running) {
      long[] more = one.get();
      int old = all.length;
      all = Arrays.copyOf(all, old + more.length);
      System.arraycopy(more, 0, all, old, more.length);
    }
    double took = (System.nanoTime() - start) / 1e9;
    Arrays.sort(all);
    return new Window(all.length, took, Cpu.now(postmaster).since(before), all);
  }

  private static long[] work(Contender contender, int thread, long end) throws Exception {
    long[] nanos = new long[1024];
    int done = 0;
    for (long now = System.nanoTime(); now < end; ) {
      contender.once(thread);
      long then = System.nanoTime();
      nanos = done == nanos.length ? Arrays.copyOf(nanos, done * 2) : nanos;
      nanos[done++] = then - now;
      now = then;
    }
    return Arrays.copyOf(nanos, done);
  }

  /** Ours ÷ theirs in each round that counts. */
  public double[] throughput(Contender ours, Contender other) {
    return ratios(ours, other, Window::perSecond);
  }

  /** Ours ÷ theirs in CPU time of one operation. */
  public double[] cpu(Contender ours, Contender other) {
    return ratios(ours, other, Window::cpuEach);
  }

  /** Ours ÷ theirs in the time that half of the operations stay below. */
  public double[] median(Contender ours, Contender other) {
    return ratios(ours, other, window -> window.percentile(0.5));
  }

  private double[] ratios(Contender ours, Contender other, ToDoubleFunction<Window> number) {
    return counted()
        .mapToDouble(round ->
            number.applyAsDouble(windows.get(ours).get(round))
                / number.applyAsDouble(windows.get(other).get(round)))
        .toArray();
  }

  /** How many a second, against what is asked for. */
  public void rate(Contender contender, Report report, String what, Target target) {
    report.rate(what, median(contender, Window::perSecond), target);
  }

  /** One row for each contender, and what others took of the machine. */
  public void tell(Report report) {
    windows.keySet().forEach(contender -> tell(report, contender));
    long quiet = IntStream.range(0, rounds()).filter(this::quiet).count();
    report.note(
        String.format(
            Locale.ROOT,
            "%d of %d rounds counted%s; others took %.0f %% of the machine in the median window",
            counted().count(),
            rounds(),
            quiet == 0 ? ", although others took more than a quarter of the machine in each" : "",
            Report.median(
                windows.values().stream()
                    .flatMap(List::stream)
                    .mapToDouble(window -> window.othersShare() * 100)
                    .toArray())));
  }

  private void tell(Report report, Contender contender) {
    double half = median(contender, window -> window.percentile(0.5));
    double slowest = median(contender, window -> window.percentile(0.99));
    report.row(
        contender.name(),
        (said("p50 ", contender.millis().verdict(half))
                + " "
                + said("p99 ", contender.slowest().verdict(slowest)))
            .strip(),
        median(contender, Window::cpuEach),
        median(contender, window -> window.cpu().application() / window.operations()),
        median(contender, window -> window.cpu().database() / window.operations()),
        median(contender, Window::perSecond),
        half,
        slowest);
  }

  private static String said(String what, String verdict) {
    return verdict.isEmpty() ? "" : what + verdict;
  }

  private double median(Contender contender, ToDoubleFunction<Window> number) {
    return Report.median(
        counted().mapToDouble(i -> number.applyAsDouble(windows.get(contender).get(i))).toArray());
  }

  private IntStream counted() {
    boolean any = IntStream.range(0, rounds()).anyMatch(this::quiet);
    return IntStream.range(0, rounds()).filter(round -> !any || quiet(round));
  }

  private boolean quiet(int round) {
    return windows.values().stream().allMatch(list -> list.get(round).othersShare() <= NOISY);
  }

  private int rounds() {
    return windows.values().iterator().next().size();
  }
}
