package vn.motcua.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The door to the figures of the units: exact for today, some seconds behind for the months.
 *
 * <p>Finished = the result is ready (state 9). Law: QĐ 766/QĐ-TTg.
 */
@Component
public class Figures {
  /** Fewest dossiers a field must have in a month to be published under its name. */
  public static final int SMALLEST_PUBLISHED = OpenData.SMALLEST;

  private static final YearMonth EVER = YearMonth.of(1950, 1);

  private final TodaySearch now;
  private final MonthSearch months;
  private final FoldStore store;
  private final Clock clock;

  Figures(TodaySearch now, MonthSearch months, FoldStore store, Clock clock) {
    this.now = now;
    this.months = months;
    this.store = store;
    this.clock = clock;
  }

  public TodayCount today(UnitId unit) {
    return today(List.of(unit)).getOrDefault(unit, TodayCount.NONE);
  }

  /** Where each of the units stands at this moment. */
  public Map<UnitId, TodayCount> today(Collection<UnitId> units) {
    Instant moment = clock.instant();
    LocalDate day = OfficeTime.date(moment);
    Map<UnitId, TodayCount> counts =
        new HashMap<>(
            now.counts(
                units,
                OfficeTime.instant(day.atStartOfDay()),
                moment,
                OfficeTime.instant(day.plusDays(1).atStartOfDay())));
    units.forEach(unit -> counts.putIfAbsent(unit, TodayCount.NONE));
    return counts;
  }

  /** The month in which we are, Viet Nam time. */
  public YearMonth thisMonth() {
    return YearMonth.from(OfficeTime.date(clock.instant()));
  }

  public MonthCount month(UnitId unit, YearMonth month) {
    return months(List.of(unit), month).getOrDefault(unit, MonthCount.NONE);
  }

  /** A month of each of the units; units in which nothing happened are left out. */
  public Map<UnitId, MonthCount> months(Collection<UnitId> units, YearMonth month) {
    return months.units(units, month);
  }

  /** The last months in which anything happened, the latest first. */
  public List<MonthLine> lastMonths(UnitId unit, int howMany) {
    return months.months(unit, thisMonth().minusMonths(howMany - 1L));
  }

  /** Every field of the month, the largest first; for the unit's own leaders. */
  public List<FieldLine> fields(UnitId unit, YearMonth month) {
    Map<String, String> names = months.fieldNames();
    return months.fields(unit, month, month).stream().map(row -> line(row, names)).toList();
  }

  /** The fields as they may be published: small ones together, without names. */
  public List<FieldLine> publishedFields(UnitId unit, YearMonth month) {
    return OpenData.published(fields(unit, month));
  }

  /** Everything published about a unit, month by month, the latest first. */
  public Map<YearMonth, List<FieldLine>> published(UnitId unit) {
    Map<String, String> names = months.fieldNames();
    Map<YearMonth, List<FieldLine>> all = new LinkedHashMap<>();
    for (MonthSearch.Row row : months.fields(unit, EVER, thisMonth())) {
      all.computeIfAbsent(row.month(), month -> new ArrayList<>()).add(line(row, names));
    }
    all.replaceAll((month, fields) -> OpenData.published(fields));
    return all;
  }

  private static FieldLine line(MonthSearch.Row row, Map<String, String> names) {
    return new FieldLine(row.group(), names.getOrDefault(row.group(), row.group()), row.count());
  }

  /**
   * Takes at most so many facts out of the outbox and counts them, in one transaction.
   *
   * @return how many were taken; fewer than asked when the outbox is empty
   */
  @Transactional
  public int fold(int most) {
    return store.fold(most);
  }
}
