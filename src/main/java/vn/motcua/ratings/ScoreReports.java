package vn.motcua.ratings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final ScoreRules rules;
  private final Units units;

  ScoreReports(RatingSearch search, ScoreRules rules, Units units) {
    this.search = search;
    this.rules = rules;
    this.units = units;
  }

  /** Of the leader's own unit, or of each commune of the province for whoever watches over them. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<ScoreReport> of(Actor actor, Period period) {
    return unitsOf(actor).stream().map(unit -> report(unit, period)).toList();
  }

  private ScoreReport report(Unit unit, Period period) {
    Tally answered = search.tallies(unit.id(), period, "UNIT").getOrDefault("", Tally.NONE);
    Tally tally = together(answered, search.facts(unit.id(), period));
    return new ScoreReport(
        unit.fullName(),
        rules.indicators().stream()
            .map(one ->
                new ScoreReport.Line(one, tally.counted(one.number()), tally.mean(one.number())))
            .toList(),
        rules.of(ScoreRule.Of.AGENCY).score(tally));
  }

  /** Facts of all dossiers in the place of the facts of those that were rated. */
  private Tally together(Tally answered, Map<String, Map<String, Long>> facts) {
    Map<String, Map<String, Long>> all = new HashMap<>();
    for (Indicator indicator : rules.indicators()) {
      String item = Indicator.item(indicator.number());
      Map<String, Map<String, Long>> from =
          indicator.from() == Indicator.From.FACT
              ? facts
              : answered.isShown() ? answered.answers() : Map.of();
      if (from.containsKey(item)) {
        all.put(item, from.getOrDefault(item, Map.of()));
      }
    }
    return new Tally(answered.rated(), all);
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
