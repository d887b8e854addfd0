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

/**
 * Contenders measured one after the other in the same minutes (A B C, C B A, …), on the same server
 * and machine; what counts is the ratio within each round.
 */
public final class Match {
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
  }

  public Match(long postmaster, int threads, List<Contender> contenders) {
    this.postmaster = postmaster;
    this.threads = threads;
    contenders.forEach(contender -> windows.put(contender, new ArrayList<>()));
  }

  public void run(int warmUpSeconds, int rounds, int seconds) throws Exception {
    List<Contender> order = new ArrayList<>(windows.keySet());
    for (Contender contender : order) {
      window(contender, warmUpSeconds);
    }
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : round % 2 == 0 ? order : order.reversed()) {
        windows.get(contender).add(window(contender, seconds));
      }
    }
    order.forEach(Contender::check);
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

  /** The table: ratios first, then CPU milliseconds, throughput and times. */
  public String report() {
    StringBuilder text = new StringBuilder();
    Contender first = windows.keySet().iterator().next();
    text.append(
        "| %s beside | CPU each, ours ÷ theirs | throughput, ours ÷ theirs |%n|---|---|---|%n"
            .formatted(first.name()));
    for (Contender other : windows.keySet()) {
      if (other != first) {
        text.append(
            "| %s | %s | %s |%n"
                .formatted(other.name(), ratio(first, other, true), ratio(first, other, false)));
      }
    }
    text.append(
        "%n| | CPU ms each | of it application | of it database | per second | p50 ms | p99 ms |%n|---|---|---|---|---|---|---|%n"
            .formatted());
    windows.forEach((contender, list) -> text.append(line(contender, list)));
    long noisy =
        windows.values().stream()
            .flatMap(List::stream)
            .filter(window -> window.othersShare() > NOISY)
            .count();
    text.append(
        "%n%d of %d windows had more than %.0f %% of the machine taken by others (median %.0f %%).%n"
            .formatted(
                noisy,
                windows.values().stream().mapToInt(List::size).sum(),
                NOISY * 100,
                median(
                    windows.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(window -> window.othersShare() * 100)
                        .toArray())));
    return text.toString();
  }

  private String ratio(Contender ours, Contender other, boolean cpu) {
    double[] ratios = new double[windows.get(ours).size()];
    for (int round = 0; round < ratios.length; round++) {
      Window our = windows.get(ours).get(round);
      Window their = windows.get(other).get(round);
      ratios[round] = cpu ? our.cpuEach() / their.cpuEach() : our.perSecond() / their.perSecond();
    }
    Arrays.sort(ratios);
    return String.format(
        Locale.ROOT, "**%.2f** (%.2f–%.2f)", median(ratios), at(ratios, 0.1), at(ratios, 0.9));
  }

  private static String line(Contender contender, List<Window> list) {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %.1f | %.1f | %.1f |%n",
        contender.name(),
        median(list.stream().mapToDouble(Window::cpuEach).toArray()),
        median(list.stream().mapToDouble(w -> w.cpu().application() / w.operations()).toArray()),
        median(list.stream().mapToDouble(w -> w.cpu().database() / w.operations()).toArray()),
        median(list.stream().mapToDouble(Window::perSecond).toArray()),
        median(list.stream().mapToDouble(w -> percentile(w, 0.5)).toArray()),
        median(list.stream().mapToDouble(w -> percentile(w, 0.99)).toArray()));
  }

  private static double percentile(Window window, double share) {
    long[] sorted = window.nanos();
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)] / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return at(sorted, 0.5);
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.round((sorted.length - 1) * share)];
  }
}
