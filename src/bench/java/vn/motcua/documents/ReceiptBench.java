package vn.motcua.documents;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How fast a receipt is printed, beside openhtmltopdf printing the same words from HTML in the same
 * run: pairs in the order A B B A, one thread, after a warm-up. {@code bin/bench receipt [pairs]
 * [seconds]}.
 */
final class ReceiptBench {

  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /** One window of work: receipts per second, CPU milliseconds each, each one's time. */
  private record Window(double perSecond, double cpuMillis, long[] nanos) {}

  private interface Printer {
    byte[] print();
  }

  private final List<Window> ours = new ArrayList<>();
  private final List<Window> peers = new ArrayList<>();
  private final Printer our = () -> ReceiptLayout.draw(NaHy.birth(), NaHy.RECEIPT_2025);
  private final Printer peer = new HtmlReceipt(NaHy.birth())::print;

  public static void main(String[] arguments) {
    int pairs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
    int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    new ReceiptBench().run(pairs, seconds);
  }

  private void run(int pairs, int seconds) {
    long start = System.nanoTime();
    byte[] ourFile = our.print();
    double first = (System.nanoTime() - start) / 1e6;
    byte[] peerFile = peer.print();
    check(ourFile);
    check(peerFile);
    window(our, 5);
    window(peer, 10);
    for (int pair = 0; pair < pairs; pair++) {
      if (pair % 2 == 0) {
        ours.add(window(our, seconds));
        peers.add(window(peer, seconds));
      } else {
        peers.add(window(peer, seconds));
        ours.add(window(our, seconds));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "receipt: one A5 page, 3 papers, %d pairs of %d s, one thread, Java %s, %d cores%n",
        pairs,
        seconds,
        Runtime.version(),
        Runtime.getRuntime().availableProcessors());
    double[] rate = ratios(true);
    double[] cpu = ratios(false);
    System.out.printf(
        Locale.ROOT,
        "ours / openhtmltopdf: rate %.1f x (10-90 %%: %.1f to %.1f), CPU %.3f x (%.3f to %.3f)%n",
        at(rate, 0.5),
        at(rate, 0.1),
        at(rate, 0.9),
        at(cpu, 0.5),
        at(cpu, 0.1),
        at(cpu, 0.9));
    System.out.println(
        "                CPU ms each   receipts/s   median ms     p99 ms      bytes");
    report("ours", ours, ourFile);
    report("openhtmltopdf", peers, peerFile);
    System.out.printf(Locale.ROOT, "our very first receipt of this JVM: %.0f ms%n", first);
  }

  private static Window window(Printer printer, int seconds) {
    long[] nanos = new long[1 << 18];
    int count = 0;
    long cpu = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    long now = start;
    while (now < end && count < nanos.length) {
      printer.print();
      long after = System.nanoTime();
      nanos[count++] = after - now;
      now = after;
    }
    double cpuMillis = (PROCESS.getProcessCpuTime() - cpu) / 1e6 / count;
    return new Window(count * 1e9 / (now - start), cpuMillis, Arrays.copyOf(nanos, count));
  }

  private static void check(byte[] file) {
    String text = Pdf.text(file);
    for (String word : List.of("GIÀNG A PÓ", "03169-261102-0007", "thứ Ba ngày 03/11/2026")) {
      if (!text.contains(word)) {
        throw new IllegalStateException("the printed receipt lost " + word);
      }
    }
  }

  private double[] ratios(boolean rate) {
    double[] all = new double[ours.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          rate
              ? ours.get(i).perSecond() / peers.get(i).perSecond()
              : ours.get(i).cpuMillis() / peers.get(i).cpuMillis();
    }
    Arrays.sort(all);
    return all;
  }

  private static void report(String name, List<Window> windows, byte[] file) {
    double[] rates = windows.stream().mapToDouble(Window::perSecond).sorted().toArray();
    double[] cpu = windows.stream().mapToDouble(Window::cpuMillis).sorted().toArray();
    double[] millis =
        windows.stream()
            .flatMapToLong(window -> Arrays.stream(window.nanos()))
            .mapToDouble(nanos -> nanos / 1e6)
            .sorted()
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%-14s %12.2f %12.0f %11.2f %10.2f %10d%n",
        name,
        at(cpu, 0.5),
        at(rates, 0.5),
        at(millis, 0.5),
        at(millis, 0.99),
        file.length);
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }
}
