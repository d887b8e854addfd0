package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long the file of a procedure is kept after it is closed (thời hạn bảo quản).
 *
 * <p>Whatever the class, a closed file goes to the office's archive within one year of the end of
 * the work (NĐ 30/2020/NĐ-CP Điều 30.2.b).
 */
public sealed interface Retention {

  /** Kept for a number of years. */
  record Years(int years, String basis) implements Retention {
    public Years {
      if (years < 1) {
        throw new IllegalArgumentException("a file is kept at least a year, not " + years);
      }
    }
  }

  /** Vĩnh viễn. */
  record Permanent(String basis) implements Retention {}

  /** Chưa có số liệu: nothing is ever thrown away under it. */
  record Unknown() implements Retention {}

  /** Last day for handing the file over to the office's archive. */
  static LocalDate archiveBy(LocalDate closedOn) {
    return closedOn.plusYears(1);
  }

  /** First day on which it need not be kept any more; empty when that day never comes. */
  default Optional<LocalDate> keptUntil(LocalDate closedOn) {
    return switch (this) {
      case Years kept -> Optional.of(closedOn.plusYears(kept.years()));
      case Permanent kept -> Optional.empty();
      case Unknown kept -> Optional.empty();
    };
  }
}
