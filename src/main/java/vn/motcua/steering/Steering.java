package vn.motcua.steering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.committees.Movements;
import vn.motcua.committees.PlaceStanding;
import vn.motcua.conditions.Conditions;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.recognition.LiveFigures;
import vn.motcua.recognition.LiveYear;
import vn.motcua.recognition.RecognitionPeriod;
import vn.motcua.recognition.RecognitionPeriods;
import vn.motcua.recognition.RecognitionStage;
import vn.motcua.recognition.RoadScore;
import vn.motcua.recognition.Roads;
import vn.motcua.reporting.Place;
import vn.motcua.reporting.Provinces;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door to a province as a whole (practices C4, C15): every commune with what is past its day
 * there and with every figure known of it, asked in a handful of questions for all of them.
 */
@Component
public class Steering {
  private static final Map<Place.Need, Concern> OF_DOSSIERS =
      Map.of(
          Place.Need.UNBALANCED, Concern.UNBALANCED,
          Place.Need.OVERDUE, Concern.OVERDUE,
          Place.Need.SLOWER, Concern.SLOWER,
          Place.Need.GROWING, Concern.GROWING);

  // That nothing is known of a place is said by the page as such, and is no reproach.
  private static final Map<PlaceStanding.Doubt, Concern> OF_LAUNCHES =
      Map.of(
          PlaceStanding.Doubt.NOT_ACTIVE, Concern.NOT_ACTIVE,
          PlaceStanding.Doubt.CONDITIONS_MISSING, Concern.CONDITIONS_MISSING,
          PlaceStanding.Doubt.OVERDUE, Concern.LAUNCH_OVERDUE);

  private final Provinces provinces;
  private final Movements movements;
  private final Conditions conditions;
  private final RecognitionPeriods periods;
  private final Roads roads;
  private final LiveFigures live;
  private final NeedSearch search;
  private final Units units;
  private final Clock clock;

  Steering(
      Provinces provinces,
      Movements movements,
      Conditions conditions,
      RecognitionPeriods periods,
      Roads roads,
      LiveFigures live,
      NeedSearch search,
      Units units,
      Clock clock) {
    this.provinces = provinces;
    this.movements = movements;
    this.conditions = conditions;
    this.periods = periods;
    this.roads = roads;
    this.live = live;
    this.search = search;
    this.units = units;
    this.clock = clock;
  }

  /** Whether this person leads or watches a whole province. */
  public static boolean maySteer(Actor actor) {
    return actor.unit().isProvince()
        && (actor.has(Role.STEERING) || actor.has(Role.PROVINCE_OBSERVER));
  }

  /** The province of this person, all of one moment; shares are of this year. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Province of(Actor actor) {
    int year = OfficeTime.date(clock.instant()).getYear();
    return of(actor, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The same with the shares of a year up to the last day of a month; what waits is of now. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Province of(Actor actor, LocalDate from, LocalDate to) {
    if (!maySteer(actor)) {
      throw new NotFound("province of " + actor.unit());
    }
    Instant now = clock.instant();
    List<Unit> communes = units.children(actor.unit());
    Map<UnitId, Place> places =
        provinces.of(actor).stream()
            .collect(Collectors.toMap(place -> place.unit().id(), Function.identity()));
    LiveYear counted = live.of(communes.stream().map(Unit::id).toList(), from, to);
    Facts facts = facts(actor, communes, places, counted, now);
    return new Province(
        units.byId(actor.unit()),
        OfficeTime.date(now),
        communes.stream()
            .map(unit -> watched(unit, Optional.ofNullable(places.get(unit.id())), facts))
            .toList());
  }

  /** One commune of the province, or the 404 page. */
  public Watched commune(Province province, String code) {
    return province.communes().stream()
        .filter(one -> one.unit().id().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("commune " + code));
  }

  /** What was asked for all communes at once. */
  private record Facts(
      Map<UnitId, Map<Concern, NeedSearch.Late>> late,
      Map<UnitId, Set<PlaceStanding.Doubt>> doubts,
      Map<UnitId, Conditions.Sum> conditions,
      Map<UnitId, Map<MapFigure, FigureValue>> live,
      Optional<RecognitionPeriod> period,
      Map<UnitId, RoadScore> roads,
      Map<UnitId, RecognitionPeriod> below) {}

  private Facts facts(
      Actor actor, List<Unit> communes, Map<UnitId, Place> places, LiveYear counted, Instant now) {
    List<UnitId> ids = communes.stream().map(Unit::id).toList();
    List<RecognitionPeriod> friendly =
        periods.of(actor).stream().filter(one -> one.model().isFriendlyGovernment()).toList();
    Optional<RecognitionPeriod> period =
        friendly.stream()
            .filter(RecognitionPeriod::isOpen)
            .max(Comparator.comparingInt(RecognitionPeriod::year));
    Map<UnitId, RoadScore> scores =
        period
            .map(one ->
                roads.scores(
                    actor,
                    one,
                    ids,
                    counted.isWhole(one.year()) ? counted : live.of(ids, one.year())))
            .orElse(Map.of());
    Map<UnitId, RecognitionPeriod> below = new HashMap<>();
    period.ifPresent(one -> below(one, scores, below));
    friendly.stream()
        .filter(one -> period.filter(one::equals).isEmpty())
        .forEach(one -> below(one, scores(actor, one, ids), below));
    return new Facts(
        search.late(actor.unit(), ids, now),
        doubts(actor.unit()),
        conditions.sums(actor.unit(), List.copyOf(places.keySet())),
        measures(counted),
        period,
        scores,
        below);
  }

  /** Of those a year recognised, where its set asks for a mark. */
  private Map<UnitId, RoadScore> scores(Actor actor, RecognitionPeriod period, List<UnitId> ids) {
    List<UnitId> recognised =
        period.set().pass().isEmpty() ? List.of() : roads.recognised(actor, period, ids);
    return recognised.isEmpty()
        ? Map.of()
        : roads.scores(actor, period, recognised, live.of(recognised, period.year()));
  }

  /** Recognised, and the points do not carry it any more; the latest year is the one told of. */
  private static void below(
      RecognitionPeriod period,
      Map<UnitId, RoadScore> scores,
      Map<UnitId, RecognitionPeriod> below) {
    scores.forEach((unit, score) -> {
      if (score.stage() == RecognitionStage.RECOGNISED && !score.passes()) {
        below.putIfAbsent(unit, period);
      }
    });
  }

  private Map<UnitId, Set<PlaceStanding.Doubt>> doubts(UnitId province) {
    Map<UnitId, Set<PlaceStanding.Doubt>> doubts = new HashMap<>();
    movements
        .on(province, movements.models(province).getFirst(), movements.today())
        .places()
        .forEach(one -> one.place().unit().ifPresent(unit -> doubts.put(unit, one.doubts())));
    return doubts;
  }

  private static Map<UnitId, Map<MapFigure, FigureValue>> measures(LiveYear counted) {
    Map<UnitId, Map<MapFigure, FigureValue>> known = new HashMap<>();
    counted
        .figures()
        .forEach((unit, values) -> {
          Map<MapFigure, FigureValue> measures = new EnumMap<>(MapFigure.class);
          values.forEach((figure, value) ->
              MapFigure.of(figure)
                  .filter(one -> one != MapFigure.KEPT)
                  .ifPresent(
                      one -> measures.put(one, FigureValue.share(value.part(), value.whole()))));
          known.put(unit, measures);
        });
    return known;
  }

  private static Watched watched(Unit unit, Optional<Place> place, Facts facts) {
    List<Need> needs = needs(unit.id(), place, facts);
    Map<MapFigure, FigureValue> measures = new EnumMap<>(MapFigure.class);
    place.ifPresent(one -> {
      measures.putAll(facts.live().getOrDefault(unit.id(), Map.of()));
      measures.put(
          MapFigure.KEPT,
          FigureValue.share(one.recent().total() - one.recent().late(), one.recent().total()));
      measures.put(MapFigure.LATE_NOW, FigureValue.count(one.now().late()));
      measures.put(MapFigure.UNDER_WAY, FigureValue.count(one.now().underWay()));
      measures.put(MapFigure.NEEDS, FigureValue.count(needs.size()));
      measures.put(
          MapFigure.FEEDBACK_LATE,
          FigureValue.count(
              facts
                  .late()
                  .getOrDefault(unit.id(), Map.of())
                  .getOrDefault(Concern.FEEDBACK_LATE, NeedSearch.Late.NONE)
                  .n()));
    });
    Optional.ofNullable(facts.conditions().get(unit.id()))
        .ifPresent(sum ->
            measures.put(MapFigure.CONDITIONS, FigureValue.share(sum.present(), sum.items())));
    Optional.ofNullable(facts.roads().get(unit.id()))
        .filter(_ -> place.isPresent())
        .ifPresent(
            road -> measures.put(MapFigure.SCORE, FigureValue.points(road.sure(), road.total())));
    return new Watched(unit, place, needs, measures);
  }

  private static List<Need> needs(UnitId unit, Optional<Place> place, Facts facts) {
    Map<Concern, Need> needs = new EnumMap<>(Concern.class);
    facts
        .late()
        .getOrDefault(unit, Map.of())
        .forEach((concern, late) ->
            needs.put(
                concern, new Need(concern, late.n(), Where.of(concern, unit, late.oldest()))));
    place.ifPresent(one ->
        one.needs()
            .forEach(need -> {
              Concern concern = OF_DOSSIERS.get(need);
              if (concern != null) {
                int n =
                    switch (concern) {
                      case OVERDUE -> one.now().late();
                      case UNBALANCED -> one.unbalanced();
                      default -> 0;
                    };
                needs.put(concern, new Need(concern, n, Where.of(concern, unit)));
              }
            }));
    facts
        .doubts()
        .getOrDefault(unit, Set.of())
        .forEach(doubt -> {
          Concern concern = OF_LAUNCHES.get(doubt);
          if (concern != null) {
            int n =
                concern == Concern.CONDITIONS_MISSING && facts.conditions().get(unit) != null
                    ? facts.conditions().get(unit).missing()
                    : 0;
            needs.put(concern, new Need(concern, n, Where.of(concern, unit)));
          }
        });
    RoadScore road = facts.roads().get(unit);
    if (road != null && road.stage() == RecognitionStage.SUBMITTED) {
      needs.put(
          Concern.WAITS_FOR_APPRAISAL,
          new Need(Concern.WAITS_FOR_APPRAISAL, 0, Where.road(facts.period(), unit)));
    }
    Optional.ofNullable(facts.below().get(unit))
        .ifPresent(year ->
            needs.put(
                Concern.BELOW_PASS,
                new Need(Concern.BELOW_PASS, 0, Where.road(Optional.of(year), unit))));
    return new ArrayList<>(needs.values());
  }
}
