package vn.motcua.reporting;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to the dashboards: trends out of the sums, and what waits at this moment out of the open
 * dossiers. Who asks decides what is in them.
 */
@Component
public class Dashboards {
  private static final int DAYS_AHEAD = 10;

  private final DashboardSearch search;
  private final InHandNowSearch waiting;
  private final MonthSearch months;
  private final Figures figures;
  private final Clock clock;

  Dashboards(
      DashboardSearch search,
      InHandNowSearch waiting,
      MonthSearch months,
      Figures figures,
      Clock clock) {
    this.search = search;
    this.waiting = waiting;
    this.months = months;
    this.figures = figures;
    this.clock = clock;
  }

  /** The time looked back over, as typed: 1, 3 or 12 months. */
  public Window window(String typed) {
    return Window.of(typed, OfficeTime.date(clock.instant()));
  }

  /** The leader's own unit, whole. */
  @Transactional(readOnly = true)
  public Board ofUnit(Actor actor, Window window) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("dashboard of unit " + actor.unit());
    }
    UnitId unit = actor.unit();
    return board(unit, window, fields(unit, window), procedures(unit, window), true);
  }

  /**
   * The same for the Front and the Party secretary: counts, nobody's name, and no field or
   * procedure so small that a person could be told by it.
   */
  @Transactional(readOnly = true)
  public Board watched(Actor actor, Window window) {
    if (!actor.has(Role.FRONT) && !actor.has(Role.PARTY_SECRETARY) && !actor.has(Role.LEADER)) {
      throw new NotFound("figures of unit " + actor.unit());
    }
    UnitId unit = actor.unit();
    return board(
        unit,
        window,
        OpenData.published(fields(unit, window)),
        OpenData.publishedProcedures(procedures(unit, window)),
        false);
  }

  /** What the actor did and holds; nobody else's. */
  @Transactional(readOnly = true)
  public OwnBoard own(Actor actor, Window window) {
    if (actor.onlyWatches()) {
      throw new NotFound("own work of " + actor.officer());
    }
    Map<LocalDate, OfficerWork> weeks =
        search.officers(actor.unit(), window.firstWeek(), window.lastWeek()).stream()
            .filter(week -> week.work().officer().equals(actor.officer()))
            .collect(
                Collectors.toMap(
                    DashboardSearch.OfficerWeek::monday, DashboardSearch.OfficerWeek::work));
    OfficerWork nothing = new OfficerWork(actor.officer(), actor.name(), 0, 0, Finished.NONE);
    Instant now = clock.instant();
    return new OwnBoard(
        window,
        window.weeks().stream()
            .map(monday -> {
              OfficerWork work = weeks.getOrDefault(monday, nothing);
              return new OwnBoard.OwnWeek(monday, work.received(), work.returned(), work.steps());
            })
            .toList(),
        waiting.inStages(actor.unit(), actor.officer(), now),
        due(actor.unit(), actor.officer(), now));
  }

  /** Every week of the window; what everybody may see. */
  public List<WeekLine> weeks(UnitId unit, Window window) {
    return weeks(List.of(unit), window).getOrDefault(unit, List.of());
  }

  /** The same of several units at once. */
  public Map<UnitId, List<WeekLine>> weeks(List<UnitId> units, Window window) {
    Map<UnitId, List<WeekLine>> kept = search.weeks(units, window.firstWeek(), window.lastWeek());
    Map<UnitId, List<WeekLine>> whole = new LinkedHashMap<>();
    for (UnitId unit : units) {
      Map<LocalDate, WeekLine> lines =
          kept.getOrDefault(unit, List.of()).stream()
              .collect(Collectors.toMap(WeekLine::monday, Function.identity()));
      whole.put(
          unit,
          window.weeks().stream()
              .map(monday -> lines.getOrDefault(monday, new WeekLine(monday, 0, Finished.NONE)))
              .toList());
    }
    return whole;
  }

  private Board board(
      UnitId unit,
      Window window,
      List<FieldLine> fields,
      List<ProcedureCount> procedures,
      boolean names) {
    Instant now = clock.instant();
    return new Board(
        figures.today(unit),
        window,
        weeks(unit, window),
        fields,
        procedures,
        hours(unit, window, names),
        names ? officers(unit, window) : List.of(),
        names ? waiting.ofOfficers(unit, null, now) : List.of(),
        waiting.inStages(unit, null, now),
        due(unit, null, now));
  }

  /** An hour of one or two dossiers would tell those who watch whose they are. */
  private List<HourLoad> hours(UnitId unit, Window window, boolean all) {
    return search.hours(unit, window.first(), window.last()).stream()
        .filter(hour -> all || hour.total() >= Figures.SMALLEST_PUBLISHED)
        .toList();
  }

  private List<FieldLine> fields(UnitId unit, Window window) {
    Map<String, MonthCount> sums = new LinkedHashMap<>();
    for (MonthSearch.Row row : months.fields(unit, window.first(), window.last())) {
      sums.merge(row.group(), row.count(), MonthCount::plus);
    }
    Map<String, String> names = months.fieldNames();
    return sums.entrySet().stream()
        .map(one ->
            new FieldLine(
                one.getKey(), names.getOrDefault(one.getKey(), one.getKey()), one.getValue()))
        .sorted((one, other) -> Integer.compare(other.count().size(), one.count().size()))
        .toList();
  }

  private List<ProcedureCount> procedures(UnitId unit, Window window) {
    return search.procedures(unit, window.first(), window.last());
  }

  /** By name, never by a figure: this is no ranking of people. */
  private List<OfficerWork> officers(UnitId unit, Window window) {
    Map<UUID, OfficerWork> sums = new LinkedHashMap<>();
    for (var week : search.officers(unit, window.firstWeek(), window.lastWeek())) {
      sums.merge(week.work().officer(), week.work(), OfficerWork::plus);
    }
    Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    return sums.values().stream()
        .sorted(Comparator.comparing(OfficerWork::name, vietnamese))
        .toList();
  }

  /** Those past their time, then every day ahead, also the empty ones. */
  private List<DueDay> due(UnitId unit, @Nullable UUID officer, Instant now) {
    LocalDate today = OfficeTime.date(now);
    LocalDate end = today.plusDays(DAYS_AHEAD);
    List<DueDay> found = waiting.due(unit, officer, now, OfficeTime.instant(end.atStartOfDay()));
    List<DueDay> days = new ArrayList<>();
    days.add(new DueDay(null, count(found, null)));
    today.datesUntil(end).forEach(day -> days.add(new DueDay(day, count(found, day))));
    return days;
  }

  private static int count(List<DueDay> found, @Nullable LocalDate day) {
    return found.stream()
        .filter(one -> java.util.Objects.equals(one.day(), day))
        .mapToInt(DueDay::dossiers)
        .sum();
  }
}
