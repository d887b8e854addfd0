package vn.motcua.reporting;

import java.text.CollationKey;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The communes of a province for whoever watches over them: who needs help, and why. */
@Component
public class Provinces {
  private final Dashboards dashboards;
  private final Figures figures;
  private final Balances balances;
  private final LateStageSearch lateStages;
  private final ProvinceWorkSearch work;
  private final Units units;
  private final Clock clock;

  Provinces(
      Dashboards dashboards,
      Figures figures,
      Balances balances,
      LateStageSearch lateStages,
      ProvinceWorkSearch work,
      Units units,
      Clock clock) {
    this.balances = balances;
    this.lateStages = lateStages;
    this.work = work;
    this.clock = clock;
    this.dashboards = dashboards;
    this.figures = figures;
    this.units = units;
  }

  /** Over a quarter of a year. */
  @Transactional(readOnly = true)
  public List<Place> of(Actor actor) {
    return of(actor, dashboards.window(""));
  }

  /** What all communes served here did together, as it may be seen from above. */
  @Transactional(readOnly = true)
  public ProvinceWork work(Actor actor, Window window) {
    List<UnitId> communes = communes(actor).stream().map(Unit::id).toList();
    return new ProvinceWork(
        window,
        OpenData.published(work.fields(communes, window)),
        OpenData.publishedProcedures(work.procedures(communes, window)),
        OpenData.publishedHours(work.hours(communes, window)));
  }

  private List<Unit> communes(Actor actor) {
    if (!actor.unit().isProvince()
        || !actor.has(Role.PROVINCE_OBSERVER) && !actor.has(Role.STEERING)) {
      throw new NotFound("communes of " + actor.unit());
    }
    return units.served().stream().filter(unit -> actor.unit().equals(unit.province())).toList();
  }

  /** Those that need help first, otherwise by name: no figure makes an order among them. */
  @Transactional(readOnly = true)
  public List<Place> of(Actor actor, Window window) {
    List<Unit> communes = communes(actor);
    List<UnitId> ids = communes.stream().map(Unit::id).toList();
    Map<UnitId, List<WeekLine>> weeks = dashboards.weeks(ids, window);
    Map<UnitId, TodayCount> now = figures.today(ids);
    Map<UnitId, Integer> unbalanced = balances.found(ids);
    Map<UnitId, List<LateStep>> lateAt = lateStages.of(ids, clock.instant());
    Collator vietnamese = Collator.getInstance(Locale.of("vi"));
    return communes.stream()
        .map(unit ->
            new Place(
                unit,
                now.getOrDefault(unit.id(), TodayCount.NONE),
                weeks.getOrDefault(unit.id(), List.of()),
                unbalanced.getOrDefault(unit.id(), 0),
                lateAt.getOrDefault(unit.id(), List.of())))
        .map(place ->
            new InOrder(
                place.needs().isEmpty(), vietnamese.getCollationKey(place.unit().name()), place))
        .sorted(Comparator.comparing(InOrder::last).thenComparing(InOrder::name))
        .map(InOrder::place)
        .toList();
  }

  /** A place with what it is sorted by, found out once and not at every comparison. */
  private record InOrder(boolean last, CollationKey name, Place place) {}
}
