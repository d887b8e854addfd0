package vn.motcua.ratings;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/**
 * The report of TT 01/2018/TT-VPCP Điều 13–15: time and visits from the history of every result
 * that went back, the rest from what citizens answered; what nobody answered is left open, and then
 * there is no grade.
 */
@Component
public class ScoreReports {
  private final RatingSearch search;
  private final RatingFigures figures;
  private final ScoreRules rules;
  private final Units units;

  ScoreReports(RatingSearch search, RatingFigures figures, ScoreRules rules, Units units) {
    this.search = search;
    this.figures = figures;
    this.rules = rules;
    this.units = units;
  }

  /** Of the leader's own unit, or of each commune of the province for whoever watches over them. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<ScoreReport> of(Actor actor, Period period) {
    return unitsOf(actor).stream().map(unit -> of(unit, period)).toList();
  }

  /** How many rated of those who could, all units of the report together. */
  public record Response(long rated, long given) {}

  /** The response behind what the reports say of satisfaction. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Response response(Actor actor, Period period) {
    long rated = 0;
    long given = 0;
    for (Unit unit : unitsOf(actor)) {
      Tally answered = search.tallies(unit.id(), period, "UNIT").getOrDefault("", Tally.NONE);
      rated += answered.isShown() ? answered.rated() : 0;
      given += search.rights(unit.id(), period).given();
    }
    return new Response(rated, given);
  }

  /** The periods one can choose: those in which a result went back in one of these units. */
  @Transactional(readOnly = true)
  public List<Period> periods(Actor actor) {
    return figures.periods(unitsOf(actor).stream().map(Unit::id).toList());
  }

  /** Of one unit, for everybody: the same numbers as in the report. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public ScoreReport of(Unit unit, Period period) {
    Tally answered = search.tallies(unit.id(), period, "UNIT").getOrDefault("", Tally.NONE);
    Tally tally = answered.beside(search.facts(unit.id(), period));
    return new ScoreReport(
        unit.fullName(),
        answered.rated(),
        search.rights(unit.id(), period).given(),
        rules.indicators().stream()
            .map(one ->
                new ScoreReport.Line(one, tally.counted(one.number()), tally.mean(one.number())))
            .toList(),
        rules.of(ScoreRule.Of.AGENCY).score(tally));
  }

  /** Whose figures this officer reads, nobody else's. */
  List<Unit> unitsOf(Actor actor) {
    if (actor.has(Role.PROVINCE_OBSERVER)) {
      return units.served().stream().filter(unit -> actor.unit().equals(unit.province())).toList();
    }
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("score report of " + actor.unit());
    }
    return List.of(units.byId(actor.unit()));
  }
}
