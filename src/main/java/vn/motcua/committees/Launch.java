package vn.motcua.committees;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.OfficeTime;

/**
 * Ra mắt, phát động: what was last told about a model in a place.
 *
 * @param version counts what was told; two people who tell at once notice each other
 * @param day it is planned for, happened on, or was withdrawn on
 */
public record Launch(
    String place,
    String model,
    int version,
    Standing standing,
    Wave wave,
    LocalDate day,
    String words,
    String by,
    Instant at) {
  /**
   * Whether this was so on a day already: what happened from its own day on, what is planned since
   * somebody told.
   */
  boolean isKnownOn(LocalDate asked) {
    return !(standing == Standing.PLANNED ? OfficeTime.date(at) : day).isAfter(asked);
  }

  /** Where it stands. */
  public enum Standing {
    PLANNED,
    LAUNCHED,
    WITHDRAWN
  }

  /** A pilot (làm điểm), or part of the roll-out (nhân rộng). */
  public enum Wave {
    PILOT,
    ROLL_OUT
  }

  public boolean isLaunchedOn(LocalDate on) {
    return standing == Standing.LAUNCHED && !day.isAfter(on);
  }

  /** A planned day that has passed. */
  public boolean isOverdue(LocalDate today) {
    return standing == Standing.PLANNED && day.isBefore(today);
  }
}
