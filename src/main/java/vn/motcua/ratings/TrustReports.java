package vn.motcua.ratings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;

/**
 * Whether ratings can be believed: slips and sheets printed again, citizens who disown a rating,
 * and the letter log beside what was answered. For the leader of the unit, and for the province of
 * each of its communes; sums of the office alone.
 */
@Component
public class TrustReports {
  private final RatingSearch search;
  private final ScoreReports reports;
  private final Officers officers;

  TrustReports(RatingSearch search, ScoreReports reports, Officers officers) {
    this.search = search;
    this.reports = reports;
    this.officers = officers;
  }

  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public List<Trust> of(Actor actor, Period period) {
    return reports.unitsOf(actor).stream().map(unit -> trust(unit, period)).toList();
  }

  private Trust trust(Unit unit, Period period) {
    Rights rights = search.rights(unit.id(), period);
    Tally tally = search.tallies(unit.id(), period, "UNIT").getOrDefault("", Tally.NONE);
    return new Trust(unit.id(), unit.fullName(), rights, tally, ApologyCheck.of(rights, tally));
  }

  /** An officer who printed slips again, and how often. */
  public record Reprints(String officer, long times) {}

  /** By officer, the most often first; each print stands in its dossier's history anyway. */
  @Transactional(readOnly = true)
  public List<Reprints> reprints(Actor actor, Period period) {
    if (!actor.has(Role.LEADER)) {
      throw new NotFound("reprints of a unit");
    }
    List<Reprints> found = new ArrayList<>();
    for (Map.Entry<UUID, Long> one : search.reprints(actor.unit(), period).entrySet()) {
      found.add(new Reprints(officers.byId(actor.unit(), one.getKey()).name(), one.getValue()));
    }
    return List.copyOf(found);
  }
}
