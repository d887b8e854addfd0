package vn.motcua.telling;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.spi.OwnReminders;
import vn.motcua.shared.Actor;

/** Reminds whoever holds a dossier that a decision on holidays moved its date, for a week. */
@Component
class MovedDates implements OwnReminders {
  private static final Duration NEWS = Duration.ofDays(7);

  private final TellingSearch search;
  private final Clock clock;

  MovedDates(TellingSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  @Override
  public List<Reminder> of(Actor actor) {
    return search.moved(actor.unit(), actor.officer(), clock.instant().minus(NEWS));
  }
}
