package vn.motcua.deadlines;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arithmetic on stretches of standing still. */
final class Pauses {
  private Pauses() {}

  /** The same stretches in order, overlapping ones made one. */
  static List<Pause> joined(List<Pause> pauses) {
    List<Pause> joined = new ArrayList<>();
    for (Pause next : pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
      if (joined.isEmpty() || next.from().isAfter(joined.getLast().to())) {
        joined.add(next);
      } else if (next.to().isAfter(joined.getLast().to())) {
        joined.set(joined.size() - 1, new Pause(joined.getLast().from(), next.to()));
      }
    }
    return joined;
  }

  /** What is left of a stretch once the pauses are cut out. */
  static List<Pause> runningBetween(LocalDateTime from, LocalDateTime to, List<Pause> pauses) {
    List<Pause> running = new ArrayList<>();
    LocalDateTime at = from;
    for (Pause pause : joined(pauses)) {
      LocalDateTime stop = pause.from().isBefore(to) ? pause.from() : to;
      if (at.isBefore(stop)) {
        running.add(new Pause(at, stop));
      }
      at = pause.to().isAfter(at) ? pause.to() : at;
    }
    if (at.isBefore(to)) {
      running.add(new Pause(at, to));
    }
    return running;
  }
}
