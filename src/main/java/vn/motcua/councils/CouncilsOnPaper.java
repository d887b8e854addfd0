package vn.motcua.councils;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Message;

/**
 * The door for units that keep their councils on paper: number, day and conclusion of the minutes
 * are entered before anybody decides; a mistake is mended by entering them again.
 */
@Component
public class CouncilsOnPaper {
  private static final int LONGEST_NUMBER = 100;

  private final Dossiers dossiers;
  private final CouncilSessions sessions;
  private final Keeping keeping;
  private final PaperMinutesStore store;
  private final Clock clock;

  CouncilsOnPaper(
      Dossiers dossiers,
      CouncilSessions sessions,
      Keeping keeping,
      PaperMinutesStore store,
      Clock clock) {
    this.dossiers = dossiers;
    this.sessions = sessions;
    this.keeping = keeping;
    this.store = store;
    this.clock = clock;
  }

  /** The minutes as typed. */
  public record Draft(String number, LocalDate heldOn, Motion motion) {}

  public Optional<PaperMinutes> of(Dossier dossier) {
    return store.of(dossier.unit(), dossier.id());
  }

  /** Whether the dossier's council is one on paper: kept so, and never called here. */
  public boolean isFor(Dossier dossier) {
    return sessions.council(dossier).isPresent()
        && !keeping.isHere(dossier.unit())
        && sessions.of(dossier).isEmpty();
  }

  /** Ghi số biên bản giấy; the number stands in the history, the conclusion does not. */
  @Transactional
  public Dossier write(Actor actor, Dossiers.Seen seen, Draft draft) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    if (sessions.council(dossier).isEmpty()) {
      throw new NotFound("a council for dossier " + dossier.code());
    }
    if (!isFor(dossier)) {
      throw new Refusal("councils.refusal.kept-here", dossier.code());
    }
    if (dossier.stage().isClosed() || dossier.standing().outcome() != null) {
      throw new Refusal("councils.refusal.dossier-decided", dossier.code());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<String, Message> errors = broken(draft, dossier, now);
    if (!errors.isEmpty()) {
      throw new CouncilRejected(errors);
    }
    String number = draft.number().strip();
    Dossier after =
        dossiers.record(
            actor,
            seen,
            "councils.event.paper",
            Map.of("minutes", number, "held", draft.heldOn().toString()),
            "");
    store.add(
        actor, dossier.id(), new PaperMinutes(number, draft.heldOn(), draft.motion(), "", now));
    return after;
  }

  private static Map<String, Message> broken(Draft draft, Dossier dossier, Instant now) {
    Map<String, Message> errors = new LinkedHashMap<>();
    SessionRules.text(errors, "soBienBan", draft.number(), LONGEST_NUMBER);
    LocalDate today = OfficeTime.date(now);
    LocalDate received = OfficeTime.date(dossier.filing().receivedAt());
    if (draft.heldOn().isAfter(today)) {
      errors.put("ngayBienBan", Message.of("councils.error.future"));
    } else if (draft.heldOn().isBefore(received) && !received.isAfter(today)) {
      errors.put("ngayBienBan", Message.of("councils.error.before-receipt"));
    }
    return errors;
  }
}
