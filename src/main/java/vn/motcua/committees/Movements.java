package vn.motcua.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.conditions.Conditions;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.reporting.Figures;
import vn.motcua.reporting.MonthCount;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Where the movement of a province stands on a day, counted from its rows. */
@Component
public class Movements {
  private final CommitteeSearch search;
  private final Units units;
  private final Figures figures;
  private final Conditions conditions;
  private final Clock clock;

  Movements(
      CommitteeSearch search, Units units, Figures figures, Conditions conditions, Clock clock) {
    this.search = search;
    this.units = units;
    this.figures = figures;
    this.conditions = conditions;
    this.clock = clock;
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** The province somebody belongs to. */
  public UnitId province(Actor actor) {
    return units
        .find(actor.unit())
        .map(unit -> Optional.ofNullable(unit.province()).orElse(unit.id()))
        .orElseThrow(() -> new NotFound("province of " + actor.unit()));
  }

  /** The models of a province, the friendly government first. */
  public List<MovementModel> models(UnitId province) {
    return search.models(province);
  }

  /** The model of that code, or the first one. */
  public MovementModel model(UnitId province, String code) {
    List<MovementModel> models = models(province);
    return models.stream()
        .filter(model -> model.code().equals(code))
        .findFirst()
        .orElse(models.getFirst());
  }

  /** The movement of one model as it was on a day; doubts are raised about today alone. */
  @Transactional(readOnly = true)
  public Movement on(UnitId province, MovementModel model, LocalDate day) {
    Map<String, List<Committee>> committees = new HashMap<>();
    for (Committee one : search.committees(province)) {
      if (one.models().contains(model.code())) {
        committees.computeIfAbsent(one.place(), _ -> new ArrayList<>()).add(one);
      }
    }
    Map<String, Launch> launches = new HashMap<>();
    for (Launch one : search.launches(province)) {
      if (one.model().equals(model.code()) && one.isKnownOn(day)) {
        launches.putIfAbsent(one.place(), one);
      }
    }
    List<PlaceStanding> places =
        places(province)
            .filter(place -> place.existedOn(day))
            .map(place ->
                new PlaceStanding(
                    place,
                    day,
                    committees.getOrDefault(place.code(), List.of()),
                    Optional.ofNullable(launches.get(place.code())),
                    Set.of()))
            .toList();
    return new Movement(model, day, day.equals(today()) ? doubted(province, places) : places);
  }

  private Stream<MovementPlace> places(UnitId province) {
    Unit own = units.byId(province);
    return Stream.of(
            Stream.of(place(own)),
            search.former(province).stream(),
            units.children(province).stream().map(Movements::place))
        .flatMap(all -> all);
  }

  private static MovementPlace place(Unit unit) {
    boolean province = unit.id().isProvince();
    return new MovementPlace(
        unit.id().code(),
        province ? MovementPlace.Level.PROVINCE : MovementPlace.Level.COMMUNE,
        unit.fullName(),
        "",
        province ? null : MovementPlace.TWO_LEVELS,
        null);
  }

  /** One place of a province, or the 404 page. */
  public MovementPlace place(UnitId province, String code) {
    return places(province)
        .filter(place -> place.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("place of the movement"));
  }

  private List<PlaceStanding> doubted(UnitId province, List<PlaceStanding> places) {
    List<UnitId> served = units.served().stream().map(Unit::id).toList();
    Map<UnitId, MonthCount> now = figures.months(served, figures.thisMonth());
    Map<UnitId, MonthCount> before = figures.months(served, figures.thisMonth().minusMonths(1));
    Map<UnitId, Conditions.Sum> had = conditions.sums(province, served);
    return places.stream()
        .map(one -> {
          Set<PlaceStanding.Doubt> doubts = EnumSet.noneOf(PlaceStanding.Doubt.class);
          if (one.launch().filter(launch -> launch.isOverdue(one.day())).isPresent()) {
            doubts.add(PlaceStanding.Doubt.OVERDUE);
          }
          if (one.isLaunched()
              && one.place()
                  .unit()
                  .filter(unit -> had.containsKey(unit) && had.get(unit).missing() > 0)
                  .isPresent()) {
            doubts.add(PlaceStanding.Doubt.CONDITIONS_MISSING);
          }
          if (one.hasSettled() && one.place().level() == MovementPlace.Level.COMMUNE) {
            UnitId unit = one.place().unit().orElse(null);
            if (unit != null && !served.contains(unit)) {
              doubts.add(PlaceStanding.Doubt.NO_FIGURES);
            } else if (unit != null && received(now, unit) + received(before, unit) == 0) {
              doubts.add(PlaceStanding.Doubt.NOT_ACTIVE);
            }
          }
          return one.with(doubts);
        })
        .toList();
  }

  private static int received(Map<UnitId, MonthCount> months, UnitId unit) {
    return months.getOrDefault(unit, MonthCount.NONE).received();
  }

  /** Everything told about launches of a place, the latest first. */
  public List<Launch> launches(UnitId province, MovementPlace place) {
    return search.launches(province).stream()
        .filter(one -> one.place().equals(place.code()))
        .toList();
  }

  /** Every committee a place ever had. */
  public List<Committee> committees(UnitId province, MovementPlace place) {
    return search.committees(province).stream()
        .filter(one -> one.place().equals(place.code()))
        .toList();
  }

  /** When a unit of today launched the friendly government; empty when it did not. */
  public Optional<LocalDate> launched(UnitId unit) {
    return units
        .find(unit)
        .map(Unit::province)
        .flatMap(province ->
            search.launches(province).stream()
                .filter(one -> one.place().equals(unit.code()))
                .filter(one -> one.model().equals(models(province).getFirst().code()))
                .findFirst())
        .filter(one -> one.isLaunchedOn(today()))
        .map(Launch::day);
  }
}
