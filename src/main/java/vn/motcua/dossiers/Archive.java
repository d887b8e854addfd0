package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedures.Retention;

/**
 * When a closed file goes to the office's archive and how long it is kept, as told with the fact
 * that closed it (NĐ 30/2020/NĐ-CP Điều 30); a rule written down later changes nothing of it.
 *
 * @param by last day for handing the file over to the archive
 * @param kind what is known of the time it is kept
 * @param until first day on which it need not be kept any more; only for {@link Kind#YEARS}
 * @param basis where the class stands; empty for {@link Kind#UNKNOWN}
 */
public record Archive(LocalDate by, Kind kind, Optional<LocalDate> until, String basis) {

  /** Kept for years, for ever, or chưa có số liệu: then nothing is thrown away. */
  public enum Kind {
    YEARS,
    PERMANENT,
    UNKNOWN
  }

  static Archive of(LocalDate closedOn, Retention retention) {
    return switch (retention) {
      case Retention.Years years -> of(closedOn, retention, Kind.YEARS, years.basis());
      case Retention.Permanent ever -> of(closedOn, retention, Kind.PERMANENT, ever.basis());
      case Retention.Unknown unknown -> of(closedOn, retention, Kind.UNKNOWN, "");
    };
  }

  private static Archive of(LocalDate closedOn, Retention retention, Kind kind, String basis) {
    return new Archive(Retention.archiveBy(closedOn), kind, retention.keptUntil(closedOn), basis);
  }

  void tell(EventData data) {
    data.put("archiveBy", by.toString()).put("retention", kind).put("retentionBasis", basis);
    until.ifPresent(day -> data.put("keptUntil", day.toString()));
  }

  /** What the fact says; empty for facts that closed nothing, and those from before 11/2026. */
  public static Optional<Archive> in(DossierEvent event) {
    Map<?, ?> data = event.stage().isClosed() ? EventData.read(event.data()) : Map.of();
    return data.get("archiveBy") instanceof String by
            && data.get("retention") instanceof String kind
            && data.get("retentionBasis") instanceof String basis
        ? Optional.of(
            new Archive(
                LocalDate.parse(by),
                Kind.valueOf(kind),
                data.get("keptUntil") instanceof String day
                    ? Optional.of(LocalDate.parse(day))
                    : Optional.empty(),
                basis))
        : Optional.empty();
  }
}
