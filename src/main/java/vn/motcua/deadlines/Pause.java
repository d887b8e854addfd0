package vn.motcua.deadlines;

import java.time.LocalDateTime;

/** A stretch that the clock stood still, half-open: waiting for papers or for a payment. */
public record Pause(LocalDateTime from, LocalDateTime to) {
  public Pause {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a pause must end after " + from + ", not " + to);
    }
  }
}
