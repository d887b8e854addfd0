package vn.motcua.certification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The fees in force in a unit on a day; what nobody published is unknown, never guessed. */
public record FeeTable(Map<CertificationKind, PublishedFee> fees) {
  public FeeTable {
    fees = Map.copyOf(fees);
  }

  static FeeTable of(Collection<PublishedFee> published) {
    Map<CertificationKind, PublishedFee> fees = new EnumMap<>(CertificationKind.class);
    published.forEach(fee -> fees.putIfAbsent(fee.kind(), fee));
    return new FeeTable(fees);
  }

  public Optional<PublishedFee> of(CertificationKind kind) {
    return Optional.ofNullable(fees.get(kind));
  }

  /** In đồng; empty when the fee is not known here. */
  public Optional<Long> fee(CertificationKind kind, int pages, int copies) {
    return of(kind).map(published -> published.rule().fee(pages, copies));
  }

  public boolean isEmpty() {
    return fees.isEmpty();
  }
}
