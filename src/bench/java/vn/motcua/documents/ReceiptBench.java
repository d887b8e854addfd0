package vn.motcua.documents;

import java.util.List;
import java.util.function.Supplier;
import vn.motcua.bench.Contender;
import vn.motcua.bench.Match;
import vn.motcua.bench.Pace;
import vn.motcua.bench.Report;
import vn.motcua.bench.Target;

/**
 * How fast a receipt is printed, beside openhtmltopdf printing the same words from HTML, one
 * thread. {@code bin/bench receipt [rounds] [seconds]}.
 */
final class ReceiptBench {
  private ReceiptBench() {}

  public static void main(String[] words) throws Exception {
    Pace pace = Pace.of(words, 10, 5, 0);
    Report report = new Report("receipt");
    long start = System.nanoTime();
    ReceiptLayout.draw(NaHy.birth(), NaHy.RECEIPT_2025);
    report.note(
        "the very first receipt of the program took %d ms"
            .formatted((System.nanoTime() - start) / 1_000_000));
    Printer our =
        new Printer(
            "ours", () -> ReceiptLayout.draw(NaHy.birth(), NaHy.RECEIPT_2025), Target.atMost(60));
    Printer peer = new Printer("openhtmltopdf", new HtmlReceipt(NaHy.birth())::print, Target.NONE);
    report.settings("one A5 page with 3 papers, one thread, no database, %s".formatted(pace));
    Match match = new Match(Match.NO_SERVER, 1, List.of(our, peer));
    match.run(pace);
    report.ratio(
        "throughput, ours ÷ openhtmltopdf", match.throughput(our, peer), Target.atLeast(2.5));
    report.ratio("CPU each, ours ÷ openhtmltopdf", match.cpu(our, peer), Target.NONE);
    match.tell(report);
    report.note(
        "bytes of a receipt: ours %,d, openhtmltopdf %,d"
            .formatted(our.last.length, peer.last.length));
    report.write();
  }

  /** One way of printing; what it printed last is read again at the end. */
  private static final class Printer implements Contender {
    private final String name;
    private final Supplier<byte[]> printing;
    private final Target millis;
    private byte[] last = {};

    Printer(String name, Supplier<byte[]> printing, Target millis) {
      this.name = name;
      this.printing = printing;
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
      last = printing.get();
    }

    @Override
    public void check() {
      String text = Pdf.text(last);
      for (String word : List.of("GIÀNG A PÓ", "03169-261102-0007", "thứ Ba ngày 03/11/2026")) {
        if (!text.contains(word)) {
          throw new IllegalStateException("the printed receipt lost " + word);
        }
      }
    }
  }
}
