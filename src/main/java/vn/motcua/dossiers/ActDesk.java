package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.dossiers.spi.ActObjection;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;

/** Carries out one act on one dossier: the rules, the standing, the event and the words. */
@Component
class ActDesk {
  private static final int LONGEST_WORDS = 2000;
  private static final Set<Act> CLOSING = EnumSet.of(Act.RETURN, Act.WITHDRAW, Act.STOP);

  private final DossierStore store;
  private final DossierSearch search;
  private final ApplicantStore applicants;
  private final Holders holders;
  private final Procedures procedures;
  private final WorkingCalendars calendars;
  private final ArchiveRule archives;
  private final List<ActObjection> objections;
  private final Clock clock;

  ActDesk(
      DossierStore store,
      DossierSearch search,
      ApplicantStore applicants,
      Holders holders,
      Procedures procedures,
      WorkingCalendars calendars,
      ArchiveRule archives,
      List<ActObjection> objections,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.applicants = applicants;
    this.holders = holders;
    this.procedures = procedures;
    this.calendars = calendars;
    this.archives = archives;
    this.objections = List.copyOf(objections);
    this.clock = clock;
  }

  /**
   * What an officer asks for.
   *
   * @param to the next holder; none where the act leads to nobody else
   * @param date the new date of an apology; none for every other act
   * @param words reason or remark as typed
   */
  record Order(Act act, @Nullable UUID to, @Nullable Instant date, String words, EventData data) {
    static Order of(Act act, @Nullable UUID to, String words) {
      return new Order(act, to, null, words, new EventData());
    }
  }

  Dossier byId(UnitId unit, UUID id) {
    return store
        .find(unit, id)
        .orElseThrow(() -> new NotFound("dossier " + id + " of unit " + unit));
  }

  Workflow workflow(Dossier dossier) {
    return procedures.workflowOf(dossier.filing().workflow());
  }

  /** The dossier, still as the officer saw it. */
  Dossier current(Actor actor, Dossiers.Seen seen) {
    Dossier dossier = byId(actor.unit(), seen.dossier());
    if (dossier.version() != seen.version()) {
      throw new Overtaken(dossier);
    }
    return dossier;
  }

  Dossier act(Actor actor, Dossiers.Seen seen, Order order) {
    return act(actor, current(actor, seen), order);
  }

  Dossier act(Actor actor, Dossier dossier, Order order) {
    String words = checked(order.words());
    objection(dossier, order.act())
        .ifPresent(refusal -> {
          throw refusal;
        });
    byte[] salt = words.isEmpty() ? new byte[0] : Secrets.salt();
    if (!words.isEmpty()) {
      order.data().digest("words", Chain.salted(salt, List.of(words)));
    }
    boolean reasoned = !words.isEmpty();
    Instant now = notBefore(dossier, clock.instant().truncatedTo(ChronoUnit.MICROS));
    Dossier.Moved moved = moved(actor, dossier, order, reasoned, now);
    if (!store.move(moved)) {
      // Only now it is worth a look: a clock set back is rare, and the common act pays nothing.
      Dossier found = byId(dossier.unit(), dossier.id());
      if (found.version() != dossier.version()) {
        throw new Overtaken(found);
      }
      TimelineEntry last = search.timeline(dossier.unit(), dossier.id()).getLast();
      moved = moved(actor, dossier, order, reasoned, last.event().at());
      if (!store.move(moved)) {
        throw new Overtaken(byId(dossier.unit(), dossier.id()));
      }
    }
    if (reasoned) {
      applicants.note(dossier.unit(), dossier.id(), moved.event().seq(), words, salt);
    }
    return moved.after();
  }

  private Dossier.Moved moved(
      Actor actor, Dossier dossier, Order order, boolean reasoned, Instant now) {
    if (CLOSING.contains(order.act())) {
      LocalDate today = OfficeTime.date(now);
      Archive.of(today, archives.retention(dossier.unit(), dossier.filing().procedureCode(), today))
          .tell(order.data());
    }
    Workflow workflow = workflow(dossier);
    Dossier.Moved moved =
        dossier.move(
            actor,
            new Dossier.Request(order.act(), order.to(), order.date(), reasoned, order.data()),
            new Dossier.Surroundings(
                workflow, calendars.calendarOf(dossier.unit()), store.ledger(dossier), now));
    if (!moved.after().holder().equals(dossier.holder())) {
      holders.requireFit(moved.after(), workflow, now);
    }
    return moved;
  }

  /**
   * A clock set back never makes time negative: the act counts as done when the step began or the
   * clock was stopped. That it is not older than any other fact either, the store sees to.
   */
  private static Instant notBefore(Dossier dossier, Instant now) {
    Instant paused = dossier.standing().time().pausedAt();
    Instant last = paused == null ? dossier.standing().stepEnteredAt() : paused;
    return now.isBefore(last) ? last : now;
  }

  /** Why another part of the office asks to wait with the act. */
  Optional<Refusal> objection(Dossier dossier, Act act) {
    return objections.stream().flatMap(one -> one.objection(dossier, act).stream()).findFirst();
  }

  private static String checked(String typed) {
    String words = typed.strip();
    if (words.length() > LONGEST_WORDS) {
      throw new Refusal("dossiers.refusal.words-long", LONGEST_WORDS, words.length());
    }
    if (words.chars().anyMatch(ActDesk::isInvisible)) {
      throw new Refusal("dossiers.refusal.words-control");
    }
    return words;
  }

  /** Control characters other than the ends of lines. */
  static boolean isInvisible(int character) {
    return Character.isISOControl(character)
        && character != '\n'
        && character != '\r'
        && character != '\t';
  }
}
