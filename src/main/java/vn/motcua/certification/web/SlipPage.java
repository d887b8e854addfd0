package vn.motcua.certification.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.motcua.certification.BookLine;
import vn.motcua.certification.CertificationRequest;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;

/** The slip of one request: what was taken, what was paid, when it is ready. */
public record SlipPage(Unit unit, UnitSettings settings, List<BookLine> lines) {
  public SlipPage {
    lines = List.copyOf(lines);
  }

  public BookLine first() {
    return lines.getFirst();
  }

  public Instant due() {
    return lines.stream().map(BookLine::dueAt).max(Comparator.naturalOrder()).orElseThrow();
  }

  public CertificationRequest.Payment payment() {
    return first().payment();
  }

  public String request() {
    return first().entry().request().toString();
  }

  /** Form 01 names what is certified: nothing of it when every number was cancelled. */
  public boolean hasReceipt() {
    return lines.stream().anyMatch(line -> !line.entry().cancelled());
  }

  public boolean hasUnknownFee() {
    return lines.stream().anyMatch(line -> line.entry().fee().isEmpty());
  }

  public long total() {
    return lines.stream()
        .filter(line -> !line.entry().cancelled())
        .mapToLong(line -> line.entry().fee().orElse(0L))
        .sum();
  }
}
