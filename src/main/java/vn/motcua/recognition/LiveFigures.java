package vn.motcua.recognition;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.UnitId;

/** The door to the figures of a year that criteria are computed from, of many units at once. */
@Component
public class LiveFigures {
  private final FactSearch facts;

  LiveFigures(FactSearch facts) {
    this.facts = facts;
  }

  @Transactional(readOnly = true)
  public LiveYear of(Collection<UnitId> units, int year) {
    Map<UnitId, Map<LiveFigure, Counted>> known = new HashMap<>();
    facts
        .counted(units, EnumSet.allOf(LiveFigure.class), year)
        .forEach((unit, counted) -> known.put(unit, known(counted)));
    return new LiveYear(year, known);
  }

  private static Map<LiveFigure, Counted> known(Map<String, Counted> counted) {
    Map<LiveFigure, Counted> known = new EnumMap<>(LiveFigure.class);
    counted.forEach((id, value) -> LiveFigure.of(id).ifPresent(one -> known.put(one, value)));
    return known;
  }
}
