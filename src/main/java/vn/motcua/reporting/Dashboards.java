package vn.motcua.reporting;

import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final BoardSearch boards;
  private final LateStageSearch late;
  private final Clock clock;

  Dashboards(DashboardSearch search, BoardSearch boards, LateStageSearch late, Clock clock) {
    this.late = late;
    this.search = search;
    this.boards = boards;
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
    BoardSearch.Found found = found(actor.unit(), window);
    OpenNow open = found.open();
    return new Board(
        found.today(),
        window,
        everyWeek(found.weeks(), window),
        fields(found),
        found.procedures(),
        HourLoads.all(found.hours()),
        officers(found.officers()),
        open.ofOfficers(),
        open.inStages(),
        lateSteps(actor.unit()),
        due(open));
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
    BoardSearch.Found found = found(actor.unit(), window);
    return new Board(
        found.today(),
        window,
        everyWeek(found.weeks(), window),
        OpenData.published(fields(found)),
        OpenData.publishedProcedures(found.procedures()),
        OpenData.publishedHours(found.hours()),
        List.of(),
        List.of(),
        found.open().inStages(),
        lateSteps(actor.unit()),
        due(found.open()));
  }

  /** What the actor did and holds; nobody else's. */
  @Transactional(readOnly = true)
  public OwnBoard own(Actor actor, Window window) {
    if (actor.onlyWatches()) {
      throw new NotFound("own work of " + actor.officer());
    }
    Instant now = clock.instant();
    BoardSearch.Own own =
        boards.own(actor.unit(), actor.officer(), window, now, horizon(OfficeTime.date(now)));
    Map<LocalDate, OfficerWork> weeks =
        own.officers().stream()
            .collect(
                Collectors.toMap(
                    DashboardSearch.OfficerWeek::monday, DashboardSearch.OfficerWeek::work));
    OfficerWork nothing = new OfficerWork(actor.officer(), actor.name(), 0, 0, Finished.NONE);
    return new OwnBoard(
        window,
        window.weeks().stream()
            .map(monday -> {
              OfficerWork work = weeks.getOrDefault(monday, nothing);
              return new OwnBoard.OwnWeek(monday, work.received(), work.returned(), work.steps());
            })
            .toList(),
        own.open().inStages(),
        due(own.open()));
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
      whole.put(unit, everyWeek(kept.getOrDefault(unit, List.of()), window));
    }
    return whole;
  }

  private static List<WeekLine> everyWeek(List<WeekLine> kept, Window window) {
    Map<LocalDate, WeekLine> lines =
        kept.stream().collect(Collectors.toMap(WeekLine::monday, Function.identity()));
    return window.weeks().stream()
        .map(monday -> lines.getOrDefault(monday, new WeekLine(monday, 0, Finished.NONE)))
        .toList();
  }

  private List<LateStep> lateSteps(UnitId unit) {
    return late.of(List.of(unit), clock.instant()).getOrDefault(unit, List.of());
  }

  private BoardSearch.Found found(UnitId unit, Window window) {
    Instant now = clock.instant();
    return boards.whole(unit, window, now, horizon(OfficeTime.date(now)));
  }

  private static List<FieldLine> fields(BoardSearch.Found found) {
    Map<String, MonthCount> sums = new LinkedHashMap<>();
    for (MonthSearch.Row row : found.fields()) {
      sums.merge(row.group(), row.count(), MonthCount::plus);
    }
    return sums.entrySet().stream()
        .map(one ->
            new FieldLine(
                one.getKey(),
                found.fieldNames().getOrDefault(one.getKey(), one.getKey()),
                one.getValue()))
        .sorted((one, other) -> Integer.compare(other.count().size(), one.count().size()))
        .toList();
  }

  /** By name, never by a figure: this is no ranking of people. */
  private static List<OfficerWork> officers(List<DashboardSearch.OfficerWeek> weeks) {
    Map<UUID, OfficerWork> sums = new LinkedHashMap<>();
    for (var week : weeks) {
      sums.merge(week.work().officer(), week.work(), OfficerWork::plus);
    }
    Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    return sums.values().stream()
        .sorted(Comparator.comparing(OfficerWork::name, vietnamese))
        .toList();
  }

  private List<DueDay> due(OpenNow open) {
    LocalDate today = OfficeTime.date(clock.instant());
    return open.due(today, horizon(today));
  }

  private static LocalDate horizon(LocalDate today) {
    return today.plusDays(DAYS_AHEAD);
  }
}
