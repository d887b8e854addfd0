package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.deadlines.WorkingCalendars;
import vn.motcua.organisation.Assignee;
import vn.motcua.organisation.Officers;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.procedures.Procedures;
import vn.motcua.procedures.Retention;
import vn.motcua.shared.UnitId;

/**
 * The doors to the dossiers of one unit for work made up in bulk: the same rules and the same
 * events, but rows stay in memory until {@link #write} copies them into the tables. One thread.
 */
public final class BulkDesk {
  /** What is made up in bulk is promised nothing beside the law. */
  private static final QuickRule NO_PROMISES = (procedure, at, due) -> QuickPromise.NONE;

  /** Nor does anybody look up how long it is kept. */
  private static final ArchiveRule NO_CLASS = (unit, code, day) -> new Retention.Unknown();

  private final UnitId unit;
  private final BulkDayStore days;
  private final BulkDossierStore store;
  private final BulkApplicantStore applicants;
  private final BulkStore writer;
  private final Intakes intakes;
  private final Dossiers dossiers;

  BulkDesk(
      UnitId unit,
      BulkDayStore days,
      BulkDossierStore store,
      BulkApplicantStore applicants,
      DossierSearch search,
      BulkStore writer,
      HelperWords helpers,
      CodePatterns codes,
      Officers officers,
      Procedures procedures,
      WorkingCalendars calendars,
      Clock clock) {
    this.unit = unit;
    this.days = days;
    this.store = store;
    this.applicants = applicants;
    this.writer = writer;
    this.intakes =
        new Intakes(
            store,
            new IntakeDesk(days, store, applicants, NO_PROMISES, helpers, calendars),
            new RememberedCounter(procedures),
            List.of(),
            TransactionOperations.withoutTransaction(),
            clock);
    ActDesk acts =
        new ActDesk(
            store,
            search,
            applicants,
            new RememberedHolders(officers),
            procedures,
            calendars,
            NO_CLASS,
            List.of(),
            clock);
    this.dossiers = new Dossiers(acts, applicants, codes, clock);
  }

  public Intakes intakes() {
    return intakes;
  }

  public Dossiers dossiers() {
    return dossiers;
  }

  /** Writes everything so far, all or nothing; what is written cannot be acted on here again. */
  public void write() {
    List<CopyLines> lines = new ArrayList<>(store.lines());
    lines.addAll(applicants.lines());
    writer.write(unit, days, lines);
  }

  /** Asks once a month what may be received: made-up dossiers need no later news. */
  private static final class RememberedCounter extends Counter {
    private record Question(String code, LocalDate month) {}

    private final Map<Question, OpenProcedure> known = new HashMap<>();

    RememberedCounter(Procedures procedures) {
      super(procedures);
    }

    @Override
    OpenProcedure open(UnitId unit, String procedureCode, LocalDate day) {
      return known.computeIfAbsent(
          new Question(procedureCode, day.withDayOfMonth(1)),
          question -> super.open(unit, procedureCode, day));
    }
  }

  /** Asks once a day who is there. */
  private static final class RememberedHolders extends Holders {
    private record Question(UUID officer, Instant day) {}

    private final Map<Question, Assignee> known = new HashMap<>();

    RememberedHolders(Officers officers) {
      super(officers);
    }

    @Override
    Assignee assignee(UnitId unit, UUID officer, Instant at) {
      return known.computeIfAbsent(
          new Question(officer, at.truncatedTo(ChronoUnit.DAYS)),
          question -> super.assignee(unit, officer, at));
    }
  }
}
