package vn.motcua.councils;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Dossiers;
import vn.motcua.procedures.Council;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/**
 * The door to the office board: a council's conclusion hangs there until a day and is then taken
 * down by somebody (Luật Người khuyết tật Điều 18). Only at the office, never on the web.
 */
@Component
public class Postings {
  /** The law names no time to hang; longer than this is refused as without purpose. */
  static final int MOST_DAYS = 30;

  private final Dossiers dossiers;
  private final CouncilSessions sessions;
  private final PostingStore store;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Postings(
      Dossiers dossiers,
      CouncilSessions sessions,
      PostingStore store,
      WorkingCalendars calendars,
      Clock clock) {
    this.dossiers = dossiers;
    this.sessions = sessions;
    this.store = store;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What hangs, the most overdue first, then what was taken down. */
  public List<Posting> of(UnitId unit) {
    return store.of(unit);
  }

  public Optional<Posting> of(Dossier dossier) {
    return store.of(dossier.unit(), dossier.id());
  }

  public LocalDate today() {
    return OfficeTime.date(clock.instant());
  }

  /** Last day to hang the conclusion; empty when there is none yet, or it has been hung. */
  public Optional<LocalDate> duty(Dossier dossier) {
    Optional<Instant> concluded = sessions.conclusion(dossier).map(Conclusion::heldAt);
    Optional<Council> council = sessions.council(dossier);
    if (concluded.isEmpty() || council.isEmpty() || of(dossier).isPresent()) {
      return Optional.empty();
    }
    TimeLimit limit = TimeLimit.workingDays(council.get().postingWithin());
    return Optional.of(
        OfficeTime.date(calendars.dueDate(dossier.unit(), concluded.get(), limit).dueInstant()));
  }

  /** Niêm yết until the end of a day. */
  @Transactional
  public Dossier hang(Actor actor, Dossiers.Seen seen, LocalDate until) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    if (of(dossier).isPresent()) {
      throw new Refusal("councils.refusal.hangs-already", dossier.code());
    }
    if (duty(dossier).isEmpty()) {
      throw new Refusal("councils.refusal.nothing-to-hang", dossier.code());
    }
    LocalDate today = today();
    if (!until.isAfter(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
      throw new Refusal("councils.refusal.hang-until", MOST_DAYS);
    }
    Dossier after =
        dossiers.record(actor, seen, "councils.event.hung", Map.of("until", until.toString()), "");
    store.hang(actor, dossier.id(), until, now());
    return after;
  }

  /** Gỡ: taken down; also after the dossier has closed. */
  @Transactional
  public void remove(Actor actor, UUID id) {
    Dossier dossier = dossiers.byId(actor.unit(), id);
    if (of(dossier).isEmpty()) {
      throw new NotFound("posting of " + id);
    }
    if (!store.remove(actor, id, now())) {
      throw new Refusal("councils.refusal.removed-already", dossier.code());
    }
    if (!dossier.stage().isClosed()) {
      dossiers.record(
          actor, new Dossiers.Seen(id, dossier.version()), "councils.event.removed", Map.of(), "");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
