package vn.motcua.councils;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import vn.motcua.procedures.Councils;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/**
 * The door to the sessions of councils: called by name, written down once, each a fact of the
 * dossier. Whoever may record a fact on the dossier may call and write.
 */
@Component
public class CouncilSessions {
  private final Dossiers dossiers;
  private final Councils councils;
  private final SessionStore store;
  private final SessionSearch search;
  private final PaperMinutesStore paper;
  private final WorkingCalendars calendars;
  private final Clock clock;

  CouncilSessions(
      Dossiers dossiers,
      Councils councils,
      SessionStore store,
      SessionSearch search,
      PaperMinutesStore paper,
      WorkingCalendars calendars,
      Clock clock) {
    this.dossiers = dossiers;
    this.councils = councils;
    this.store = store;
    this.search = search;
    this.paper = paper;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** A call to a session; names by seat, empty where there is no such body. */
  public record Call(Instant meetsAt, Place place, String where, Map<Integer, String> names) {
    public Call {
      names = Map.copyOf(names);
    }

    String name(int seat) {
      return names.getOrDefault(seat, "").strip();
    }
  }

  /** Minutes as typed. */
  public record Draft(
      Instant heldAt,
      Place place,
      String where,
      String others,
      Motion motion,
      String reason,
      String words,
      List<Ballot> ballots) {
    public Draft {
      ballots = List.copyOf(ballots);
    }
  }

  /** A session that was called and has no minutes yet. */
  public record Ahead(UUID dossier, String code, int number, Instant meetsAt, Place place) {}

  /** What is ahead of the unit's councils, the earliest first. */
  public List<Ahead> ahead(UnitId unit) {
    return search.ahead(unit);
  }

  /** Who sat last time, by seat: a call begins with these names. */
  public Map<Integer, String> lastNames(Dossier dossier) {
    return search.lastNames(dossier.unit(), dossier.filing().procedureCode());
  }

  /** The council the dossier goes before, by the law of the day it was received. */
  public Optional<Council> council(Dossier dossier) {
    return councils.of(
        dossier.filing().procedureCode(), OfficeTime.date(dossier.filing().receivedAt()));
  }

  public List<CouncilSession> of(Dossier dossier) {
    return search.of(dossier.unit(), dossier.id());
  }

  /** What the council concluded, in minutes kept here or on paper. */
  Optional<Conclusion> conclusion(Dossier dossier) {
    return of(dossier).stream()
        .filter(CouncilSession::hasDecided)
        .flatMap(session -> session.minutes().stream().map(minutes -> conclusion(session, minutes)))
        .findFirst()
        .or(() ->
            paper
                .of(dossier.unit(), dossier.id())
                .map(minutes ->
                    new Conclusion(
                        OfficeTime.instant(minutes.heldOn().atTime(LocalTime.NOON)),
                        minutes.motion(),
                        "")));
  }

  private static Conclusion conclusion(CouncilSession session, Minutes minutes) {
    String chair =
        session.members().stream()
            .filter(Member::presides)
            .map(Member::name)
            .findFirst()
            .orElse("");
    return new Conclusion(minutes.heldAt(), minutes.motion(), chair);
  }

  /** Last instant for the council to conclude, counted from the receipt. */
  public Instant sitsBy(Dossier dossier, Council council) {
    return calendars
        .dueDate(
            dossier.unit(),
            dossier.filing().receivedAt(),
            TimeLimit.workingDays(council.sessionWithin()))
        .dueInstant();
  }

  /** Mời họp: calls the members by name. */
  @Transactional
  public Dossier call(Actor actor, Dossiers.Seen seen, Call call) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    Council council = required(dossier);
    List<CouncilSession> before = of(dossier);
    requireUndecided(dossier, before);
    if (before.stream().anyMatch(CouncilSession::isOpen)) {
      throw new Refusal("councils.refusal.already-called", dossier.code());
    }
    Instant now = now();
    Map<String, Message> errors = SessionRules.broken(council, call, now);
    if (!errors.isEmpty()) {
      throw new CouncilRejected(errors);
    }
    int number = before.size() + 1;
    Dossier after =
        dossiers.record(
            actor,
            seen,
            "councils.event.called." + call.place(),
            Map.of("session", Integer.toString(number), "meets", call.meetsAt().toString()),
            "");
    store.call(actor, dossier.id(), number, call, members(council, call), now);
    return after;
  }

  /** Lập biên bản: who was there, how they voted, what came of it. */
  @Transactional
  public Dossier write(Actor actor, Dossiers.Seen seen, int number, Draft draft) {
    Dossier dossier = dossiers.byId(actor.unit(), seen.dossier());
    Council council = required(dossier);
    List<CouncilSession> sessions = of(dossier);
    requireUndecided(dossier, sessions);
    CouncilSession session = session(sessions, number);
    if (!session.isOpen()) {
      throw new Refusal("councils.refusal.already-written", number);
    }
    Instant now = now();
    Map<String, Message> errors =
        SessionRules.broken(session, draft, dossier.filing().receivedAt(), now);
    if (!errors.isEmpty()) {
      throw new CouncilRejected(errors);
    }
    Outcome outcome = SessionRules.outcome(council, session.members(), draft.ballots());
    Seal seal = Seal.of(draft.words());
    Dossier after =
        dossiers.record(
            actor,
            seen,
            "councils.event.written." + outcome,
            Map.of(
                "session", Integer.toString(number),
                "place", draft.place().name(),
                "held", draft.heldAt().toString(),
                "present", Long.toString(draft.ballots().stream().filter(Ballot::present).count()),
                "invited", Integer.toString(session.members().size()),
                "minutes", seal.digest()),
            "");
    store.write(actor, dossier.id(), number, draft, outcome, seal.salt(), now);
    return after;
  }

  static CouncilSession session(List<CouncilSession> sessions, int number) {
    return sessions.stream()
        .filter(session -> session.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFound("session " + number));
  }

  private Council required(Dossier dossier) {
    return council(dossier)
        .orElseThrow(() -> new NotFound("a council for dossier " + dossier.code()));
  }

  private void requireUndecided(Dossier dossier, List<CouncilSession> sessions) {
    if (dossier.stage().isClosed() || dossier.standing().outcome() != null) {
      throw new Refusal("councils.refusal.dossier-decided", dossier.code());
    }
    if (sessions.stream().anyMatch(CouncilSession::hasDecided)
        || paper.of(dossier.unit(), dossier.id()).isPresent()) {
      throw new Refusal("councils.refusal.council-decided", dossier.code());
    }
  }

  private static List<Member> members(Council council, Call call) {
    List<Member> members = new ArrayList<>();
    for (Council.Seat seat : council.seats()) {
      String name = call.name(seat.order());
      if (!name.isEmpty()) {
        members.add(new Member(seat.order(), seat.role(), seat.title(), name));
      }
    }
    return members;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
