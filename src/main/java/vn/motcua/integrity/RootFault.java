package vn.motcua.integrity;

import java.time.LocalDate;
import vn.motcua.shared.UnitId;

/** A day whose published root and history no longer agree. */
public record RootFault(UnitId unit, LocalDate day, Kind kind) {
  /** What is wrong. */
  public enum Kind {
    /** The events of the day give another root than the one published. */
    ROOT_DIFFERS,
    /** The seal does not follow from the day before. */
    CHAIN_BROKEN,
    /** There is no root for a day that needs one. */
    DAY_MISSING
  }
}
