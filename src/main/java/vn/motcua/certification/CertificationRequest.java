package vn.motcua.certification;

import java.util.List;
import java.util.UUID;

/**
 * What one person asks for at the counter, with one or many papers.
 *
 * @param key of the form: the same form sent twice is one request
 * @param idNumber needed for signatures and contracts; may be empty for copies
 * @param certifier the officer who signs
 * @param exemption why no fee is taken; empty when it is
 */
public record CertificationRequest(
    UUID key,
    String name,
    String idNumber,
    UUID certifier,
    Payment payment,
    String exemption,
    List<Line> lines) {
  public CertificationRequest {
    name = name.strip();
    idNumber = idNumber.replaceAll("[ .-]", "").toUpperCase(java.util.Locale.ROOT);
    exemption = exemption.strip();
    lines = List.copyOf(lines);
  }

  /** One paper: what it is, how many pages the original has, how many copies are certified. */
  public record Line(CertificationKind kind, String subject, int pages, int copies) {
    public Line {
      subject = subject.strip();
    }
  }

  /** How the fee was paid. */
  public enum Payment {
    CASH,
    TRANSFER
  }
}
