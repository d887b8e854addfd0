package vn.motcua.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * One number of a book as it stands now.
 *
 * @param volume quyển: the bound volume the number is written in
 * @param fee in đồng; empty when no fee is published for the unit
 * @param version counts its events
 */
public record Entry(
    UnitId unit,
    Book book,
    int year,
    int number,
    int volume,
    UUID request,
    LocalDate day,
    CertificationKind kind,
    int pages,
    int copies,
    Optional<Long> fee,
    boolean exempt,
    UUID certifier,
    boolean cancelled,
    int version) {

  /** Where the entry stands among the desk's addresses. */
  public String href() {
    return "/ban-lam-viec/chung-thuc/so/" + book.slug() + "/" + year + "/" + number;
  }

  /** What this entry asks of the cash box: nothing once cancelled or as long as it is unknown. */
  long owed() {
    return cancelled ? 0 : fee.orElse(0L);
  }

  /** Everything the entry says without naming a person, as canonical JSON. */
  String facts() {
    return new Facts()
        .put("volume", volume)
        .put("request", request.toString())
        .put("day", day.toString())
        .put("kind", kind.name())
        .put("pages", pages)
        .put("copies", copies)
        .put("fee", fee.map(String::valueOf).orElse("unknown"))
        .put("exempt", exempt)
        .put("certifier", certifier.toString())
        .put("cancelled", cancelled)
        .put("version", version)
        .json();
  }

  Entry corrected(CertificationRequest.Line line, Optional<Long> newFee, boolean nowExempt) {
    return new Entry(
        unit,
        book,
        year,
        number,
        volume,
        request,
        day,
        line.kind(),
        line.pages(),
        line.copies(),
        newFee,
        nowExempt,
        certifier,
        cancelled,
        version + 1);
  }

  Entry cancel() {
    return new Entry(
        unit,
        book,
        year,
        number,
        volume,
        request,
        day,
        kind,
        pages,
        copies,
        fee,
        exempt,
        certifier,
        true,
        version + 1);
  }
}
