package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.DueDate;
import vn.motcua.deadlines.Explanation;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** What the desk reads: lists, the timeline, who could hold a dossier next. Changes nothing. */
@Component
public class Desk {
  private final DossierSearch search;
  private final HandSearch hands;
  private final DossierStore store;
  private final ApplicantStore applicants;
  private final Officers officers;
  private final Procedures procedures;
  private final WorkingCalendars calendars;
  private final Clock clock;

  Desk(
      DossierSearch search,
      HandSearch hands,
      DossierStore store,
      ApplicantStore applicants,
      Officers officers,
      Procedures procedures,
      WorkingCalendars calendars,
      Clock clock) {
    this.search = search;
    this.hands = hands;
    this.store = store;
    this.applicants = applicants;
    this.officers = officers;
    this.procedures = procedures;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * An officer who could hold the dossier next.
   *
   * @param present false when away; shown switched off with the stand-in beside
   * @param open dossiers in hand now
   */
  public record Candidate(Officer officer, boolean present, Optional<Officer> standIn, int open) {}

  /** What the officer holds, the most urgent first. */
  public DossierList inHandOf(Actor actor, DossierFilter filter, int page) {
    return search.heldBy(
        actor.unit(),
        actor.officer(),
        filter,
        moment(actor.unit()),
        page,
        inHandOf(actor).of(filter));
  }

  /** How much the officer holds, counted over all pages. */
  public InHand inHandOf(Actor actor) {
    return hands.inHand(actor.unit(), actor.officer(), moment(actor.unit()));
  }

  /** What went through the officer's hands and waits for somebody else now. */
  public DossierList passedOnBy(Actor actor, int page) {
    return search.passedOn(actor.unit(), actor.officer(), page);
  }

  private Moment moment(UnitId unit) {
    Instant now = clock.instant();
    return new Moment(
        now,
        TimeLeft.soonUntil(calendars.calendarOf(unit), now),
        OfficeTime.instant(OfficeTime.date(now).plusDays(1).atStartOfDay()));
  }

  public DossierList open(UnitId unit, int page) {
    return search.open(unit, page);
  }

  public DossierList find(Actor actor, String typed, int page) {
    return search.find(actor.unit(), typed, page);
  }

  public DossierList ofPerson(Actor actor, UUID person, int page) {
    return search.ofPerson(actor.unit(), person, page);
  }

  public List<TimelineEntry> timeline(Dossier dossier) {
    return search.timeline(dossier.unit(), dossier.id());
  }

  /** The applicant as last corrected; empty once erased by law. */
  public Optional<Applicant> applicant(Dossier dossier) {
    return applicants.latest(dossier.unit(), dossier.id());
  }

  /** The papers with the marks made at the intake, as the first event tells them. */
  public List<PaperLine> papers(Dossier dossier) {
    Map<Integer, Intake.PaperMark> marks =
        EventData.papersIn(timeline(dossier).getFirst().event().data());
    return procedures.versionOf(dossier.filing().procedureVersion()).checklist().stream()
        .flatMap(paper ->
            Optional.ofNullable(marks.get(paper.order())).stream()
                .map(mark -> new PaperLine(paper, mark)))
        .toList();
  }

  /** Oddities of what was entered that did not stop the intake. */
  public List<Message> warnings(Dossier dossier) {
    return applicant(dossier).map(IntakeRules::warnings).orElse(List.of());
  }

  public String procedureName(Dossier dossier) {
    return procedures.versionOf(dossier.filing().procedureVersion()).name();
  }

  /** Time left until the due date, or past it, as the desk says it. */
  public TimeLeft timeLeft(Dossier dossier) {
    return timeLeft(dossier.unit(), dossier.dueAt(), dossier.filing().limit().measure());
  }

  /** Whether the act needs a word about the delay now. */
  public boolean mustSayWhyLate(Dossier dossier, Act act) {
    return dossier.mustSayWhyLate(act, clock.instant());
  }

  public boolean isOverdue(Dossier dossier) {
    return dossier.isOverdue(clock.instant());
  }

  public TimeLeft timeLeft(UnitId unit, Instant due, Measure measure) {
    return TimeLeft.of(calendars.calendarOf(unit), clock.instant(), due, measure);
  }

  /** Why the due date is what it is. */
  public Explanation explanation(Dossier dossier) {
    WorkingCalendar calendar = calendars.calendarOf(dossier.unit());
    List<Standstill> ledger = store.ledger(dossier);
    LegalClock legal = new LegalClock(dossier.filing(), calendar);
    DueDate reckoned = legal.due(ledger);
    return calendar.explain(
        new DueDate(
            reckoned.received(),
            reckoned.clockStart(),
            OfficeTime.local(dossier.dueAt()),
            dossier.filing().limit(),
            dossier.isProvisional()),
        legal.subtracted(ledger));
  }

  /**
   * Who may take the step: present ones first, the least loaded first, and who did this step before
   * at the very front.
   */
  public List<Candidate> candidates(Dossier dossier, int step) {
    Workflow workflow = procedures.workflowOf(dossier.filing().workflow());
    return step < 1 || step > workflow.steps().size()
        ? List.of()
        : candidates(
            dossier,
            step,
            workflow.step(step).outside() ? Role.INTAKE : workflow.step(step).role());
  }

  /** Who may take the step an act leads on to. */
  public List<Candidate> nextHolders(Dossier dossier, Act act) {
    return candidates(
        dossier, dossier.nextStep(act, procedures.workflowOf(dossier.filing().workflow())));
  }

  /** Officers of the Centre who could send the request for papers: others than who proposes it. */
  public List<Candidate> senders(Dossier dossier) {
    return others(dossier, candidates(dossier, 1, Role.INTAKE));
  }

  /** Who could hold it instead of the present holder, in the same step. */
  public List<Candidate> successors(Dossier dossier) {
    Role duty = dossier.duty(procedures.workflowOf(dossier.filing().workflow()));
    return others(dossier, candidates(dossier, dossier.standing().step(), duty));
  }

  private static List<Candidate> others(Dossier dossier, List<Candidate> some) {
    return some.stream()
        .filter(candidate -> !candidate.officer().id().equals(dossier.holder()))
        .toList();
  }

  private List<Candidate> candidates(Dossier dossier, int step, Role role) {
    Instant now = clock.instant();
    UnitId unit = dossier.unit();
    Map<UUID, Integer> loads = hands.loads(unit);
    Optional<UUID> before = didBefore(dossier, step);
    return officers.reachable(unit, role, now).stream()
        .map(one ->
            new Candidate(
                one.officer(),
                one.present(),
                one.standIn(),
                loads.getOrDefault(one.officer().id(), 0)))
        .sorted(
            Comparator.comparing((Candidate candidate) -> !candidate.present())
                .thenComparing(
                    candidate -> !before.filter(candidate.officer().id()::equals).isPresent())
                .thenComparing(Candidate::open)
                .thenComparing(candidate -> candidate.officer().name()))
        .toList();
  }

  private Optional<UUID> didBefore(Dossier dossier, int step) {
    return search.timeline(dossier.unit(), dossier.id()).stream()
        .map(TimelineEntry::event)
        .filter(event -> event.step() == step && !event.stage().isAside())
        .map(DossierEvent::holder)
        .reduce((first, second) -> second);
  }
}
