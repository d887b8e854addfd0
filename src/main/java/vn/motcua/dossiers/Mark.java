package vn.motcua.dossiers;

import java.time.Instant;
import vn.motcua.shared.OfficeTime;

/** How work ended against its time: the three figures of the reports (never a bare percentage). */
public enum Mark {
  /** Trước hạn: before the due day. */
  EARLY,
  /** Đúng hạn: on the due day, up to the due instant. */
  ON_TIME,
  /** Quá hạn: after the due instant. */
  LATE;

  static Mark of(Instant finished, Instant due) {
    if (finished.isAfter(due)) {
      return LATE;
    }
    return OfficeTime.date(finished).isBefore(OfficeTime.date(due)) ? EARLY : ON_TIME;
  }
}
