package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.RosterLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Many dossiers given to a colleague with one reason, for instance of somebody on leave (NĐ 309
 * Điều 6): each by its own act and its own event; what another officer touched meanwhile stays.
 */
@Component
public class HandOvers {
  /** As many as a list shows; each is an act of its own. */
  public static final int MOST = DossierList.PER_PAGE;

  private final Dossiers dossiers;
  private final DossierSearch search;
  private final HandSearch hands;
  private final Officers officers;
  private final Clock clock;

  HandOvers(
      Dossiers dossiers, DossierSearch search, HandSearch hands, Officers officers, Clock clock) {
    this.dossiers = dossiers;
    this.search = search;
    this.hands = hands;
    this.officers = officers;
    this.clock = clock;
  }

  /**
   * A colleague who could take over.
   *
   * @param takes how many of the dossiers this officer's duties allow
   * @param open dossiers in hand now
   * @param standIn named for a holder who is away
   */
  public record Recipient(Officer officer, int takes, int open, boolean standIn) {}

  /** How one dossier fared. */
  public sealed interface Told {
    /** The dossier as it is now. */
    Dossier dossier();

    /** It has its new holder. */
    record Given(Dossier dossier) implements Told {}

    /** Somebody else acted first; nothing was done. */
    record Passed(Dossier dossier) implements Told {}

    /** The rules do not allow it; nothing was done. */
    record Refused(Dossier dossier, Refusal why) implements Told {}
  }

  /** What an officer of the unit holds, the most urgent first; as many as go at once. */
  public List<UUID> heldBy(UnitId unit, UUID holder) {
    return search.held(unit, holder).lines().stream().map(DossierLine::id).toList();
  }

  /** Who is present and could take some of them: stand-ins first, then who can take the most. */
  public List<Recipient> recipients(UnitId unit, List<Dossier> chosen) {
    List<Duty> duties =
        chosen.stream()
            .map(dossier -> new Duty(dossier.holder(), dossier.duty(dossiers.workflow(dossier))))
            .toList();
    Map<UUID, Integer> loads = hands.loads(unit);
    Set<UUID> standIns = standIns(unit, duties);
    return officers.directory(unit).stream()
        .filter(line -> !line.presence().isAway())
        .map(RosterLine::officer)
        .map(officer ->
            new Recipient(
                officer,
                Math.toIntExact(duties.stream().filter(duty -> duty.fits(officer)).count()),
                loads.getOrDefault(officer.id(), 0),
                standIns.contains(officer.id())))
        .filter(recipient -> recipient.takes() > 0)
        .sorted(
            Comparator.comparing((Recipient one) -> !one.standIn())
                .thenComparing(Recipient::takes, Comparator.reverseOrder())
                .thenComparing(Recipient::open)
                .thenComparing(one -> one.officer().name()))
        .toList();
  }

  /** What a dossier asks of whoever takes it over. */
  private record Duty(UUID holder, Role role) {
    boolean fits(Officer officer) {
      return officer.has(role) && !officer.id().equals(holder);
    }
  }

  private Set<UUID> standIns(UnitId unit, List<Duty> duties) {
    Instant now = clock.instant();
    Set<UUID> standIns = new HashSet<>();
    duties.stream()
        .map(Duty::holder)
        .distinct()
        .forEach(holder ->
            officers.standInFor(unit, holder, now).map(Officer::id).ifPresent(standIns::add));
    return standIns;
  }

  /**
   * Gives each dossier to the colleague; one that cannot go keeps none of the others.
   *
   * @throws Refusal when no reason was given or nothing was chosen; then nothing is done
   */
  public List<Told> give(Actor actor, List<Dossiers.Seen> seen, UUID to, String reason) {
    if (seen.isEmpty()) {
      throw new Refusal("dossiers.refusal.none-chosen");
    }
    if (seen.size() > MOST) {
      throw new Refusal("dossiers.refusal.many-chosen", MOST, seen.size());
    }
    if (reason.isBlank()) {
      throw new Refusal("dossiers.refusal.reason-missing");
    }
    return seen.stream().map(one -> given(actor, one, to, reason)).toList();
  }

  private Told given(Actor actor, Dossiers.Seen seen, UUID to, String reason) {
    try {
      return new Told.Given(dossiers.reassign(actor, seen, to, reason));
    } catch (Overtaken overtaken) {
      return new Told.Passed(overtaken.now());
    } catch (Refusal why) {
      return new Told.Refused(dossiers.byId(actor.unit(), seen.dossier()), why);
    }
  }
}
