package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.commendation.Alarm;
import vn.motcua.commendation.UnitAlarms;
import vn.motcua.organisation.KeptFile;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.UnitId;

/**
 * The door to the roads as they are now: of one commune, or of all communes of a province in one
 * pass. Reading changes nothing and keeps nothing: a score is counted whenever it is asked for.
 */
@Component
public class Roads {
  private final RoadSearch search;
  private final RoadScoreSearch scores;
  private final FactSearch facts;
  private final RecognitionPeriods periods;
  private final Units units;
  private final UnitAlarms alarms;

  Roads(
      RoadSearch search,
      RoadScoreSearch scores,
      FactSearch facts,
      RecognitionPeriods periods,
      Units units,
      UnitAlarms alarms) {
    this.alarms = alarms;
    this.search = search;
    this.scores = scores;
    this.facts = facts;
    this.periods = periods;
    this.units = units;
  }

  /** The road of a commune of this year's province, for the commune itself and the province. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Road of(Actor actor, RecognitionPeriod period, UnitId commune) {
    Unit unit = readable(actor, period, commune);
    Map<UnitId, Scorecard> cards = cards(period, List.of(commune));
    return new Road(
        period,
        unit,
        cards.getOrDefault(commune, Scorecard.of(period.set(), Scorecard.Facts.NONE)),
        search.files(period, commune),
        search.acts(period, List.of(commune)).getOrDefault(commune, List.of()),
        Optional.ofNullable(search.references(period, List.of(commune)).get(commune)));
  }

  /**
   * The roads of all communes of the province, by code: this is no ranking. Files are counted only.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Standing> all(Actor actor, UnitId province, UUID id) {
    if (!actor.unit().equals(province)) {
      throw new NotFound("roads of " + province);
    }
    RecognitionPeriod period = periods.byId(actor, province, id);
    List<Unit> communes = units.children(province);
    List<UnitId> ids = communes.stream().map(Unit::id).toList();
    Map<UnitId, Scorecard> cards = cards(period, ids);
    Map<UnitId, List<RoadAct>> acts = search.acts(period, ids);
    Map<UnitId, Integer> papers = search.papers(period, ids);
    Map<UnitId, String> references = search.references(period, ids);
    return communes.stream()
        .map(unit ->
            new Standing(
                unit,
                cards.getOrDefault(unit.id(), Scorecard.of(period.set(), Scorecard.Facts.NONE)),
                acts.getOrDefault(unit.id(), List.of()),
                papers.getOrDefault(unit.id(), 0),
                Optional.ofNullable(references.get(unit.id()))))
        .toList();
  }

  /**
   * Score and stage of communes of the own province against what was counted of the period's year:
   * the same points as {@link #all} finds, for whoever needs no more than these.
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Map<UnitId, RoadScore> scores(
      Actor actor, RecognitionPeriod period, Collection<UnitId> communes, LiveYear counted) {
    if (!actor.unit().equals(period.province()) || !counted.isWhole(period.year())) {
      throw new NotFound("scores of " + period.province() + " in " + counted.year());
    }
    Map<UnitId, Map<String, CriterionScore.Given>> appraised = scores.appraised(period, communes);
    Map<UnitId, RecognitionStage> stages = scores.stages(period, communes);
    BigDecimal total = period.set().total();
    Map<UnitId, RoadScore> found = new HashMap<>();
    for (UnitId commune : communes) {
      Map<String, Counted> figures = new HashMap<>();
      counted
          .figures()
          .getOrDefault(commune, Map.of())
          .forEach((figure, value) -> figures.put(figure.id(), value));
      Scorecard card =
          Scorecard.of(
              period.set(),
              new Scorecard.Facts(
                  figures, Map.of(), appraised.getOrDefault(commune, Map.of()), Map.of()));
      found.put(
          commune,
          new RoadScore(
              stages.getOrDefault(commune, RecognitionStage.SCORING),
              card.sure(),
              total,
              card.passes()));
    }
    return found;
  }

  /** Those of these communes whose recognition of that year stands. */
  @Transactional(readOnly = true)
  public List<UnitId> recognised(
      Actor actor, RecognitionPeriod period, Collection<UnitId> communes) {
    if (!actor.unit().equals(period.province())) {
      throw new NotFound("roads of " + period.province());
    }
    return scores.stages(period, communes).entrySet().stream()
        .filter(one -> one.getValue() == RecognitionStage.RECOGNISED)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Scores of many units: one question for each kind of fact, then arithmetic. */
  Map<UnitId, Scorecard> cards(RecognitionPeriod period, List<UnitId> ids) {
    Map<UnitId, Scorecard.Facts> known =
        search.facts(period, ids, facts.counted(ids, figures(period.set()), period.year()));
    Map<UnitId, Scorecard> cards = new HashMap<>();
    known.forEach((unit, fact) -> cards.put(unit, Scorecard.of(period.set(), fact)));
    return cards;
  }

  static Set<LiveFigure> figures(CriteriaSet set) {
    Set<LiveFigure> figures = EnumSet.noneOf(LiveFigure.class);
    set.criteria()
        .filter(Criterion::isComputed)
        .flatMap(one -> LiveFigure.of(one.figure()).stream())
        .forEach(one -> {
          figures.add(one);
          one.beside().ifPresent(figures::add);
        });
    return figures;
  }

  /** What speaks against the figures of the commune now, for whoever reads its road. */
  public List<Alarm> alarms(Actor actor, RecognitionPeriod period, UnitId commune) {
    return alarms.of(readable(actor, period, commune).id());
  }

  /** Who voted when a council of the province last sat; nobody before its first. */
  public List<Vote> lastCouncil(UnitId province) {
    return search.lastCouncil(province);
  }

  /** A file of the road, for whoever reads the road. */
  @Transactional(readOnly = true)
  public KeptFile file(Actor actor, RecognitionPeriod period, UnitId commune, UUID id) {
    readable(actor, period, commune);
    return search.content(period, commune, id).orElseThrow(() -> new NotFound("file " + id));
  }

  /** The paper of one of the decisions, to whoever reads the road. */
  public KeptFile paper(Actor actor, RecognitionPeriod period, UnitId commune, int version) {
    readable(actor, period, commune);
    return search
        .paper(period, commune, version)
        .orElseThrow(() -> new NotFound("paper of act " + version));
  }

  private Unit readable(Actor actor, RecognitionPeriod period, UnitId commune) {
    Unit unit = units.byId(commune);
    boolean own = actor.unit().equals(commune) || actor.unit().equals(period.province());
    if (!own || !period.province().equals(unit.province())) {
      throw new NotFound("road of " + commune);
    }
    return unit;
  }
}
