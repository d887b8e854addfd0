package vn.motcua.commendation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** What speaks against the figures of a unit now, for whoever decides about it by its figures. */
@Component
public class UnitAlarms {
  private final CommendationSearch search;
  private final Clock clock;

  UnitAlarms(CommendationSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  public List<Alarm> of(UnitId unit) {
    return search.alarms(unit, Optional.empty(), clock.instant());
  }
}
