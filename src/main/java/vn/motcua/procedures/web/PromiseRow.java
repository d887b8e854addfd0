package vn.motcua.procedures.web;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedures.Promise;

/**
 * A promise with its time in words.
 *
 * @param time "60 phút làm việc", "trong ngày", "2 ngày làm việc"
 * @param procedures names of the procedures it is for, with their codes
 */
public record PromiseRow(Promise promise, String time, List<Named> procedures, Standing standing) {
  /** A procedure by code and name. */
  public record Named(String code, String name) {}

  /** Where the promise stands today. */
  public enum Standing {
    COMING,
    IN_FORCE,
    ENDED
  }

  static Standing standing(Promise promise, LocalDate today) {
    if (today.isBefore(promise.content().from())) {
      return Standing.COMING;
    }
    return promise.content().to().filter(to -> !today.isBefore(to)).isPresent()
        ? Standing.ENDED
        : Standing.IN_FORCE;
  }

  public List<Integer> days() {
    return promise.content().days().stream().map(day -> day.getValue()).sorted().toList();
  }
}
