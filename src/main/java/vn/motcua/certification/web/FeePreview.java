package vn.motcua.certification.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.certification.CertificationKind;

/**
 * What will have to be paid, while it is being typed.
 *
 * @param exempt a reason for taking no fee is given
 * @param known whether any fee is published for the unit
 */
public record FeePreview(List<Row> rows, boolean exempt, boolean known) {
  public FeePreview {
    rows = List.copyOf(rows);
  }

  /** One paper and its fee; empty when nobody published one. */
  public record Row(
      int number, CertificationKind kind, int pages, int copies, Optional<Long> fee) {}

  public long total() {
    return exempt ? 0 : rows.stream().mapToLong(row -> row.fee().orElse(0L)).sum();
  }

  public boolean hasUnknown() {
    return !exempt && rows.stream().anyMatch(row -> row.fee().isEmpty());
  }
}
