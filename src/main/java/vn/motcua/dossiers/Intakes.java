package vn.motcua.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.dossiers.spi.IntakeFollowUp;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * Receiving dossiers at the counter: the one door through which a dossier comes to be.
 *
 * <p>The time of receipt is the office clock's, never typed. The same key sent twice gives the same
 * dossier (a double click, a repeated request, two nodes).
 */
@Component
public class Intakes {
  private final DossierStore store;
  private final IntakeDesk desk;
  private final Counter counter;
  private final List<IntakeFollowUp> followUps;
  private final TransactionOperations transaction;
  private final Clock clock;

  Intakes(
      DossierStore store,
      IntakeDesk desk,
      Counter counter,
      List<IntakeFollowUp> followUps,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.desk = desk;
    this.counter = counter;
    this.followUps = List.copyOf(followUps);
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The procedure as it may be received here today. */
  public OpenProcedure open(Actor actor, String procedureCode) {
    return counter.open(actor.unit(), procedureCode, LocalDate.now(clock));
  }

  /**
   * Receives the dossier; the receiving officer holds it first.
   *
   * @throws IntakeRejected when rules are broken, with every one of them
   */
  public Dossier receive(Actor actor, Intake intake) {
    if (!StageTransitions.of(Act.RECEIVE).who().roles().stream().anyMatch(actor::has)) {
      throw new Refusal("dossiers.refusal.not-intake");
    }
    byte[] digest = digest(intake);
    Optional<Dossier> known = known(actor, intake, digest);
    if (known.isPresent()) {
      return known.get();
    }
    OpenProcedure procedure = open(actor, intake.procedureCode());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var errors = IntakeRules.broken(intake, procedure, OfficeTime.date(now));
    if (!errors.isEmpty()) {
      throw new IntakeRejected(errors);
    }
    try {
      return create(actor, intake, procedure, digest, now);
    } catch (DuplicateKeyException e) {
      // The same request on another connection was quicker, or the outside code is taken.
      return known(actor, intake, digest).orElseThrow(() -> desk.taken(actor, intake, e));
    }
  }

  private Dossier create(
      Actor actor, Intake intake, OpenProcedure procedure, byte[] digest, Instant now) {
    Dossier created =
        transaction.execute(
            status -> followed(actor, desk.file(actor, intake, procedure, digest, now), intake));
    if (created == null) {
      throw new IllegalStateException("no dossier was filed");
    }
    return created;
  }

  /** What outer modules do with it, for instance the parts of a linked filing. */
  private Dossier followed(Actor actor, Dossier filed, Intake intake) {
    Dossier dossier = filed;
    for (IntakeFollowUp one : followUps) {
      dossier = one.received(actor, dossier, intake);
    }
    return dossier;
  }

  private Optional<Dossier> known(Actor actor, Intake intake, byte[] digest) {
    return store
        .requested(actor.unit(), intake.key())
        .map(request -> {
          if (!Arrays.equals(request.digest(), digest)) {
            throw new Refusal("dossiers.refusal.key-reused");
          }
          return store.find(actor.unit(), request.dossier()).orElseThrow();
        });
  }

  private static byte[] digest(Intake intake) {
    return Chain.digest(
        List.of(
            intake.procedureCode(),
            intake.channel().name(),
            Integer.toString(intake.caseNumber()),
            intake.papers().toString(),
            Integer.toString(intake.sets()),
            intake.applicant().words().toString(),
            intake.externalCode(),
            intake.helpers().toString()));
  }
}
