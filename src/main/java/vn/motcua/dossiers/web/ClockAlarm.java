package vn.motcua.dossiers.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.database.ClockJump;
import vn.motcua.database.ClockJumps;

/** Jumps of the server's clock during the last day, told to everybody at a desk. */
@Component
class ClockAlarm {
  private static final Duration SHOWN = Duration.ofDays(1);

  private final ClockJumps jumps;
  private final Clock clock;

  ClockAlarm(ClockJumps jumps, Clock clock) {
    this.jumps = jumps;
    this.clock = clock;
  }

  List<ClockJump> recent() {
    return jumps.since(clock.instant().minus(SHOWN));
  }
}
