package vn.motcua.recognition;

import java.time.LocalDate;
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
    return of(units, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * Of a year up to the last day of one of its months. How a plan stands, and what is open, is of
   * this moment whatever the day.
   */
  @Transactional(readOnly = true)
  public LiveYear of(Collection<UnitId> units, LocalDate from, LocalDate to) {
    Map<UnitId, Map<LiveFigure, Counted>> known = new HashMap<>();
    facts
        .counted(units, EnumSet.allOf(LiveFigure.class), from, to)
        .forEach((unit, counted) -> known.put(unit, known(counted)));
    return new LiveYear(from.getYear(), to, known);
  }

  private static Map<LiveFigure, Counted> known(Map<String, Counted> counted) {
    Map<LiveFigure, Counted> known = new EnumMap<>(LiveFigure.class);
    counted.forEach((id, value) -> LiveFigure.of(id).ifPresent(one -> known.put(one, value)));
    return known;
  }
}
