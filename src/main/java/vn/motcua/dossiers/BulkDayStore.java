package vn.motcua.dossiers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.UnitId;

/** The days of one unit kept in memory until they are written. */
final class BulkDayStore extends DayStore {
  private final Map<LocalDate, DayNumber> days = new LinkedHashMap<>();
  private final Map<LocalDate, DayOpening> opened = new LinkedHashMap<>();
  private @Nullable LocalDate latest;

  BulkDayStore(JdbcClient jdbc) {
    super(jdbc);
  }

  @Override
  DayNumber nextNumber(UnitId unit, LocalDate day) {
    DayNumber last = days.get(day);
    if (last == null) {
      last = find(unit, day).orElse(null);
    }
    DayNumber next =
        last == null ? begin(unit, day) : new DayNumber(last.number() + 1, last.head());
    days.put(day, next);
    return next;
  }

  private DayNumber begin(UnitId unit, LocalDate day) {
    DayOpening opening = opening(unit);
    opened.put(day, opening);
    latest = day;
    return first(unit, day, opening);
  }

  /** After the day opened last in memory; after the stored one while there is none. */
  @Override
  DayOpening opening(UnitId unit) {
    LocalDate before = latest;
    DayNumber number = before == null ? null : days.get(before);
    DayOpening own = before == null ? null : opened.get(before);
    return before == null || number == null || own == null
        ? super.opening(unit)
        : new DayOpening(
            own.ordinal() + 1, new DayOpening.Before(before, number.number(), number.head()));
  }

  @Override
  void chainDay(UnitId unit, LocalDate day, byte[] head) {
    days.computeIfPresent(day, (key, number) -> new DayNumber(number.number(), head));
  }

  /** Writes the days, those opened here in their order; the memory is empty afterwards. */
  void write(UnitId unit) {
    opened.forEach((day, opening) ->
        open(unit, day, days.getOrDefault(day, first(unit, day, opening)), opening));
    days.forEach((day, number) -> {
      if (!opened.containsKey(day)) {
        set(unit, day, number);
      }
    });
    days.clear();
    opened.clear();
    latest = null;
  }
}
