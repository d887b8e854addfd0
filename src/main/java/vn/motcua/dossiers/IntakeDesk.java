package vn.motcua.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.motcua.deadlines.DueDate;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.deadlines.WorkingCalendar;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.web.Message;

/** Files one checked intake: number, dossier, applicant, first event, all in one transaction. */
@Component
class IntakeDesk {
  private final DayStore days;
  private final DossierStore store;
  private final ApplicantStore applicants;
  private final QuickRule promises;
  private final HelperWords helpers;
  private final WorkingCalendars calendars;

  IntakeDesk(
      DayStore days,
      DossierStore store,
      ApplicantStore applicants,
      QuickRule promises,
      HelperWords helpers,
      WorkingCalendars calendars) {
    this.days = days;
    this.store = store;
    this.applicants = applicants;
    this.promises = promises;
    this.helpers = helpers;
    this.calendars = calendars;
  }

  Dossier file(Actor actor, Intake intake, OpenProcedure procedure, byte[] digest, Instant now) {
    LocalDate day = OfficeTime.date(now);
    UUID person =
        intake
            .person()
            .filter(known -> applicants.isPerson(actor.unit(), known, intake.applicant()))
            .or(() -> applicants.personWithNumber(actor.unit(), intake.applicant().idNumber()))
            .orElseGet(() -> Ids.next(now));
    CodePattern pattern = store.codePattern(actor.unit());
    pattern.refuseOwn(actor.unit(), intake.externalCode());
    TimeLimit limit = limit(intake, procedure);
    DueDate due = calendars.calendarOf(actor.unit()).reckon(now, limit);
    QuickPromise quick =
        promises.of(procedure, now, due.dueInstant()).sparing(spared(intake, procedure));
    // From here on other intakes of the unit wait: nothing slow may follow.
    DayStore.DayNumber number = days.nextNumber(actor.unit(), day);
    int skipped = 0;
    while (isTaken(actor, intake, pattern.code(actor.unit(), day, number.number()))) {
      number = days.nextNumber(actor.unit(), day); // the portal gave that code
      skipped++;
    }
    Filing filing =
        filing(
            actor,
            intake,
            procedure,
            person,
            number.number(),
            pattern.code(actor.unit(), day, number.number()),
            now,
            limit,
            due,
            quick);
    byte[] salt = Secrets.salt();
    Instant firstDue = firstDue(filing);
    LegalTime time = time(filing, firstDue);
    String words = helpers.of(intake.helpers(), intake.applicant());
    byte[] wordsSalt = Secrets.salt();
    EventData told = new EventData();
    if (skipped > 0) {
      told.put(FirstFact.SKIPPED, skipped);
    }
    intake.helpers().tell(told);
    if (!words.isEmpty()) {
      told.digest("words", Chain.salted(wordsSalt, List.of(words)));
    }
    DossierEvent received = FirstFact.of(actor, intake, filing, firstDue, time, salt, told);
    Dossier dossier =
        new Dossier(
            filing, standing(actor, procedure.workflow(), filing, firstDue, time, received));
    store.insert(dossier, received);
    applicants.insert(actor.unit(), filing.id(), 1, intake.applicant(), salt);
    if (!words.isEmpty()) {
      applicants.note(actor.unit(), filing.id(), 1, words, wordsSalt);
    }
    store.rememberRequest(actor, intake.key(), digest, filing.id(), now);
    days.chainDay(
        actor.unit(),
        day,
        Chain.nextOfDay(number.head(), filing.code(), dossier.standing().head()));
    return dossier;
  }

  /** With another dossier of the unit, or with this one. */
  private boolean isTaken(Actor actor, Intake intake, String code) {
    return code.equals(intake.externalCode()) || store.isTakenOver(actor.unit(), code);
  }

  private Filing filing(
      Actor actor,
      Intake intake,
      OpenProcedure procedure,
      UUID person,
      int number,
      String code,
      Instant now,
      TimeLimit limit,
      DueDate due,
      QuickPromise quick) {
    WorkingCalendar calendar = calendars.calendarOf(actor.unit());
    Instant clockStart = OfficeTime.instant(due.clockStart());
    Duration legal = calendar.timeUsed(clockStart, due.dueInstant(), limit.measure());
    List<Integer> allotted =
        procedure
            .workflow()
            .inHands(procedure.workflow().allot(legal, calendar.ordinaryDay(OfficeTime.date(now))))
            .stream()
            .map(time -> Math.toIntExact(time.toSeconds()))
            .toList();
    String external = intake.externalCode();
    return new Filing(
        actor.unit(),
        Ids.next(now),
        OfficeTime.date(now),
        number,
        code,
        external.isEmpty() ? null : external,
        external.isEmpty() ? Filing.CodeEntry.NONE : intake.externalEntry(),
        Secrets.trackSecret(),
        procedure.code(),
        procedure.versionId(),
        procedure.workflow().id(),
        intake.channel(),
        intake.caseNumber(),
        procedure.settledOnTheSpot(),
        person,
        limit,
        now,
        clockStart,
        due.dueInstant(),
        due.provisional(),
        allotted,
        quick);
  }

  private static TimeLimit limit(Intake intake, OpenProcedure procedure) {
    return procedure
        .version()
        .channelCase(intake.channel(), intake.caseNumber())
        .flatMap(ChannelCase::time)
        .orElseThrow();
  }

  /** Papers the law lists that a promise of the unit spared the citizen (A25). */
  private static int spared(Intake intake, OpenProcedure procedure) {
    Map<Integer, Intake.Presence> marks = new HashMap<>();
    intake.papers().forEach(mark -> marks.put(mark.paper(), mark.presence()));
    return (int)
        procedure.checklist().stream()
            .filter(paper -> procedure.isDropped(paper) && !paper.isConditional())
            .filter(paper -> marks.get(paper.order()) == Intake.Presence.NOT_APPLICABLE)
            .count();
  }

  /** What the history holds of the slip's secret: it must not be readable there. */
  static String trackDigest(String secret) {
    return HexFormat.of().formatHex(Chain.digest(List.of(secret)));
  }

  private Instant firstDue(Filing filing) {
    return calendars
        .calendarOf(filing.unit())
        .stepDue(
            filing.clockStart(),
            Duration.ofSeconds(filing.allotted().getFirst()),
            filing.limit().measure());
  }

  /** Nobody has touched it yet: as promised, watched from the start of the clock. */
  private LegalTime time(Filing filing, Instant firstDue) {
    LegalClock clock = new LegalClock(filing, calendars.calendarOf(filing.unit()));
    return new LegalTime(
        filing.dueAt(),
        filing.provisional(),
        0,
        null,
        false,
        null,
        false,
        clock.watch(
            1,
            Collections.nCopies(filing.allotted().size(), 0),
            filing.clockStart(),
            firstDue,
            filing.dueAt()));
  }

  private static Standing standing(
      Actor actor,
      Workflow workflow,
      Filing filing,
      Instant firstDue,
      LegalTime time,
      DossierEvent received) {
    return new Standing(
        Stage.of(workflow.first().kind()),
        1,
        actor.officer(),
        1,
        received.at(),
        null,
        Collections.nCopies(filing.allotted().size(), 0),
        filing.receivedAt(),
        firstDue,
        null,
        null,
        null,
        time,
        Chain.next(Chain.origin(), received));
  }

  /** What to say when a unique key stopped the intake and it was not our own key. */
  RuntimeException taken(Actor actor, Intake intake, DuplicateKeyException cause) {
    Optional<String> name = Optional.ofNullable(cause.getMessage());
    return name.filter(text -> text.contains("external_code")).isPresent()
        ? new IntakeRejected(
            Map.of(
                "maNgoai",
                Message.of("dossiers.intake.error.external-taken", intake.externalCode())))
        : cause;
  }
}
