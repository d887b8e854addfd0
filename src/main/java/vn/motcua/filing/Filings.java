package vn.motcua.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizens.Citizen;
import vn.motcua.consents.Consent;
import vn.motcua.consents.Consents;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.declarations.Filling;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.IntakeAnswer;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Filing online, the citizen's side: a whole draft goes to the desk once, under a number, with one
 * named officer answerable for checking it within eight working hours (NĐ 118/2025/NĐ-CP as
 * amended; điều: đang đối chiếu).
 */
@Component
public class Filings {
  /** In working hours; within them an officer accepts it, gives it back once, or refuses it. */
  public static final int HOURS = 8;

  private final DraftStore drafts;
  private final FiledStore store;
  private final Procedures procedures;
  private final Officers officers;
  private final WorkingCalendars calendars;
  private final Consents consents;
  private final KnownAnswers known;
  private final Clock clock;

  Filings(
      DraftStore drafts,
      FiledStore store,
      Procedures procedures,
      Officers officers,
      WorkingCalendars calendars,
      Consents consents,
      KnownAnswers known,
      Clock clock) {
    this.drafts = drafts;
    this.store = store;
    this.procedures = procedures;
    this.officers = officers;
    this.calendars = calendars;
    this.consents = consents;
    this.known = known;
    this.clock = clock;
  }

  /** The procedure where a unit takes it online today; empty where it does not. */
  public Optional<OpenProcedure> open(UnitId unit, String procedure) {
    return procedures.openForIntake(unit, procedure, OfficeTime.date(clock.instant()))
                instanceof IntakeAnswer.Open(OpenProcedure open)
            && online(open).isPresent()
        ? Optional.of(open)
        : Optional.empty();
  }

  /** Time and fee of filing online. */
  static Optional<ChannelCase> online(OpenProcedure procedure) {
    return by(procedure, Channel.ONLINE);
  }

  static Optional<ChannelCase> by(OpenProcedure procedure, Channel channel) {
    return procedure.channels().stream()
        .filter(row -> row.channel() == channel && row.time().isPresent())
        .findFirst();
  }

  /** The legal time of filing online, once the desk has accepted. */
  public static Optional<TimeLimit> time(OpenProcedure procedure) {
    return online(procedure).flatMap(ChannelCase::time);
  }

  /**
   * Files the draft as it was last seen; the same once more gives the same.
   *
   * @param assisted an officer's hands were on the keys: it never counts as online
   * @throws Refusal when something is still wrong, it was changed meanwhile, or the consent ended
   */
  @Transactional
  public Filed file(Citizen citizen, Draft draft, Filling filling, boolean assisted) {
    if (draft.filed()) {
      return latest(draft);
    }
    if (!citizen.mayFile()) {
      throw new Refusal("filing.refusal.level");
    }
    if (filling.firstWrong().isPresent()) {
      throw new Refusal("filing.refusal.not-whole");
    }
    Optional<Consent> acting = acting(citizen, draft);
    open(draft.unit(), draft.procedure())
        .orElseThrow(() -> new Refusal("filing.refusal.not-online", draft.procedure()));
    if (!drafts.file(draft, citizen.id())) {
      Optional<Filed> already =
          drafts
              .find(new Owner.Account(citizen.id()), draft.unit(), draft.id())
              .filter(Draft::filed)
              .map(this::latest);
      return already.orElseThrow(() -> new Refusal("filing.refusal.changed"));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Filed filed = filed(citizen, draft, filling, acting, now);
    store.insert(filed);
    if (filed.applicant().submitter().isEmpty()) {
      known.keep(citizen, filed, filling);
    }
    acting.ifPresent(consent -> store.acting(filed, consent.id()));
    if (assisted || acting.filter(Consent::isOfficers).isPresent()) {
      store.assisted(filed);
    }
    return filed;
  }

  /** By which consent this citizen acts; nobody ends it before it is filed. */
  private Optional<Consent> acting(Citizen citizen, Draft draft) {
    return draft
        .consent()
        .filter(id -> consents.byId(draft.unit(), id).helper().equals(citizen.id()))
        .map(id -> consents.inForce(draft.unit(), id));
  }

  /** By which consent it was filed. */
  public Optional<Consent> actedFor(Filed filed) {
    return store.consent(filed).map(id -> consents.byId(filed.unit(), id));
  }

  public boolean isAssisted(Filed filed) {
    return store.isAssisted(filed);
  }

  private Filed filed(
      Citizen citizen, Draft draft, Filling filling, Optional<Consent> acting, Instant now) {
    return new Filed(
        draft.unit(),
        Ids.next(now),
        draft.id(),
        store.ofDraft(draft.unit(), draft.id()).size() + 1,
        citizen.id(),
        draft.procedure(),
        OfficeTime.date(now),
        store.number(draft.unit(), OfficeTime.date(now)),
        draft.answers(),
        FiledApplicant.of(filling, citizen, acting),
        holder(draft.unit(), now),
        now,
        calendars
            .calendarOf(draft.unit())
            .stepDue(now, Duration.ofHours(HOURS), Measure.WORKING_HOUR),
        Optional.empty());
  }

  /** Whoever receives at the desk and has the fewest waiting; somebody present first. */
  private UUID holder(UnitId unit, Instant now) {
    List<Officer> present = officers.presentWithRole(unit, Role.INTAKE, now);
    List<Officer> all = present.isEmpty() ? officers.withRole(unit, Role.INTAKE, now) : present;
    Map<UUID, Integer> waiting = store.waitingByHolder(unit);
    return all.stream()
        .min(Comparator.comparing(one -> waiting.getOrDefault(one.id(), 0)))
        .map(Officer::id)
        .orElseThrow(() -> new Refusal("filing.refusal.nobody"));
  }

  private Filed latest(Draft draft) {
    return store.ofDraft(draft.unit(), draft.id()).getFirst();
  }

  /** What this citizen filed; another's is not found. */
  public Filed own(Citizen citizen, UnitId unit, UUID id) {
    return store
        .find(unit, id)
        .filter(one -> one.citizen().equals(citizen.id()))
        .orElseThrow(() -> new NotFound("filing " + id));
  }

  public List<Filed> own(Citizen citizen) {
    return store.ofCitizen(citizen.id());
  }

  /** What the desk said when it gave the draft back. */
  public Optional<Filed> givenBack(Draft draft) {
    return draft.filed()
        ? Optional.empty()
        : store.ofDraft(draft.unit(), draft.id()).stream().findFirst();
  }
}
