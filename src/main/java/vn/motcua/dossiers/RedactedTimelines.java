package vn.motcua.dossiers;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccessKind;
import vn.motcua.identity.AccessLog;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * The door for those who watch over the office (practice B9): a dossier of their own unit, or of a
 * commune of their province, by its public reference, redacted. Every look is kept where the
 * citizen can read it.
 */
@Component
public class RedactedTimelines {
  /** Fewest dossiers of a kind in a year for its name to be shown. */
  public static final int SMALLEST = 5;

  private static final Set<Role> WATCHERS = Set.of(Role.FRONT, Role.PARTY_SECRETARY, Role.LEADER);

  private static final Set<Role> ABOVE = Set.of(Role.PROVINCE_OBSERVER, Role.STEERING);

  private final RedactedSearch search;
  private final Dossiers dossiers;
  private final Desk desk;
  private final Looks looks;
  private final AccessLog log;
  private final Units units;
  private final Clock clock;

  RedactedTimelines(
      RedactedSearch search,
      Dossiers dossiers,
      Desk desk,
      Looks looks,
      AccessLog log,
      Units units,
      Clock clock) {
    this.search = search;
    this.dossiers = dossiers;
    this.desk = desk;
    this.looks = looks;
    this.log = log;
    this.units = units;
    this.clock = clock;
  }

  /** Whether the person watches over the office and may look at all. */
  public static boolean mayLook(Actor actor) {
    return WATCHERS.stream().anyMatch(actor::has);
  }

  /** Whether the person watches over this office: of its own, or from its province. */
  public boolean mayLook(Actor actor, UnitId unit) {
    return actor.unit().equals(unit)
        ? mayLook(actor)
        : ABOVE.stream().anyMatch(actor::has)
            && units.find(unit).map(Unit::province).filter(actor.unit()::equals).isPresent();
  }

  /** The redacted timeline, and a line that the person looked. */
  public RedactedTimeline open(Actor watcher, UnitId unit, UUID ref) {
    if (!mayLook(watcher, unit)) {
      log.record(watcher, AccessKind.LOOKUP_REFUSED, "redacted " + ref);
      throw new NotFound("no watcher: " + watcher.officer());
    }
    RedactedSearch.Found found =
        search
            .find(unit, ref, SMALLEST)
            .orElseThrow(() -> {
              log.record(watcher, AccessKind.LOOKUP_REFUSED, "redacted " + ref);
              return new NotFound("reference " + ref);
            });
    Dossier dossier = dossiers.byId(unit, found.dossier());
    looks.record(watcher, dossier, Look.What.REDACTED);
    return Redaction.of(
        dossier, desk.timeline(dossier), dossiers.workflow(dossier), found.name(), clock.instant());
  }

  /** Whether the unit has a dossier of this reference. */
  public boolean isKnown(UnitId unit, UUID ref) {
    return search.dossier(unit, ref).isPresent();
  }

  /** The dossier behind a reference, for an officer of its unit's desk who answers for it. */
  public UUID dossier(Actor officer, UUID ref) {
    if (officer.onlyWatches()) {
      throw new NotFound("the desk is closed to " + officer.officer());
    }
    return search.dossier(officer.unit(), ref).orElseThrow(() -> new NotFound("reference " + ref));
  }
}
