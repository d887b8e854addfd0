package vn.motcua.ratings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * The right to rate: it comes with the result that goes back, or the written refusal, and lasts
 * thirty days. A way to use it is handed out on paper or to whoever has the slip; a new way voids
 * the one before.
 */
@Component
public class RatingRights {
  /** So many sheets are printed for one dossier: a new one voids the last, and not without end. */
  public static final int MOST_WAYS = 5;

  /** Days after the result went back on which it can still be rated. */
  static final int DAYS = 30;

  private static final Set<Role> WHO_HANDS_OUT = Set.of(Role.INTAKE, Role.RETURN, Role.LEADER);

  private final RatingStore store;
  private final InvitationMail mail;
  private final Clock clock;

  RatingRights(RatingStore store, InvitationMail mail, Clock clock) {
    this.store = store;
    this.mail = mail;
    this.clock = clock;
  }

  /** The right of a dossier, while it lasts; empty before the result went back. */
  public Optional<Right> of(Dossier dossier) {
    Instant closed = dossier.standing().closedAt();
    if (dossier.stage() != Stage.RETURNED || closed == null) {
      return Optional.empty();
    }
    // The job that writes the right down may not have come by yet.
    return store
        .right(dossier.unit(), dossier.id())
        .or(() -> Optional.of(new Right(OfficeTime.date(closed).plusDays(DAYS), 0)))
        .filter(right -> !right.until().isBefore(today()));
  }

  /** Whether the way goes to the citizen's own letter box; then no slip and no sheet carries it. */
  public boolean isMailed(Dossier dossier) {
    return of(dossier).filter(right -> mail.takes(dossier, right)).isPresent();
  }

  /**
   * What the citizen says of the right: not used yet, or used by somebody else. It is counted for
   * the office; no rating is looked at.
   *
   * @return false when the right is past
   */
  @Transactional
  public boolean disown(Dossier dossier, Disowned said) {
    if (of(dossier).isEmpty()) {
      return false;
    }
    store.fold(dossier);
    return store.disown(dossier, said, today());
  }

  public boolean mayHandOut(Actor actor) {
    return WHO_HANDS_OUT.stream().anyMatch(actor::has);
  }

  /** For the sheet the officer prints; the officer's own browser cannot use it. */
  @Transactional
  public Way handOut(Actor actor, Dossier dossier) {
    if (!mayHandOut(actor) || !dossier.unit().equals(actor.unit())) {
      throw new NotFound("rating of a dossier");
    }
    return handOut(dossier, true);
  }

  /** For whoever has the slip of the dossier; as often as they come back. */
  @Transactional
  public Way handOut(Dossier dossier) {
    return handOut(dossier, false);
  }

  private Way handOut(Dossier dossier, boolean printed) {
    Way way = Way.drawn();
    if (of(dossier).isEmpty()) {
      throw new Refusal("ratings.refusal.no-right");
    }
    if (isMailed(dossier)) {
      throw new Refusal("ratings.refusal.mailed");
    }
    store.fold(dossier);
    if (of(dossier).isEmpty()) { // an officer's own: known once it is folded
      throw new Refusal("ratings.refusal.no-right");
    }
    if (!store.handOut(dossier.unit(), dossier.id(), way, today(), printed)) {
      throw new Refusal("ratings.refusal.enough-ways", MOST_WAYS);
    }
    return way;
  }

  /**
   * Reads which results went back since the last time.
   *
   * @param overlap how long before that is read again, for transactions that ended late
   * @return how many rights are new
   */
  @Transactional
  public int fold(Duration overlap) {
    return store.isMine() ? store.fold(clock.instant().truncatedTo(ChronoUnit.MICROS), overlap) : 0;
  }

  private LocalDate today() {
    return OfficeTime.date(clock.instant());
  }
}
