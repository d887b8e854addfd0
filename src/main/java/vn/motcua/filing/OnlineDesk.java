package vn.motcua.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Filing;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.Intakes;
import vn.motcua.papers.PaperCopies;
import vn.motcua.papers.PaperCopy;
import vn.motcua.procedures.Channel;
import vn.motcua.procedures.OpenProcedure;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Filing online, the desk's side: what waits, and the three answers. Accepting goes through the
 * intake's own door, so the dossier, its number and its legal clock begin then and not before.
 */
@Component
public class OnlineDesk {
  private static final int LONGEST = 2_000;

  private final FiledStore store;
  private final DraftStore drafts;
  private final Intakes intakes;
  private final PaperCopies copies;
  private final ActingFor acting;
  private final Clock clock;

  OnlineDesk(
      FiledStore store,
      DraftStore drafts,
      Intakes intakes,
      PaperCopies copies,
      ActingFor acting,
      Clock clock) {
    this.store = store;
    this.drafts = drafts;
    this.intakes = intakes;
    this.copies = copies;
    this.acting = acting;
    this.clock = clock;
  }

  public List<Filed> waiting(Actor actor) {
    return store.waiting(receiver(actor));
  }

  /** The filing with everything in it; that this officer looked stays on record. */
  public Filed open(Actor actor, UUID id) {
    Filed filed = byId(actor, id);
    store.looked(actor, filed, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return filed;
  }

  public Optional<Filed> ofDossier(UnitId unit, UUID dossier) {
    return store.ofDossier(unit, dossier);
  }

  /** What was photographed for it, by paper, the newest first. */
  public List<PaperCopy> papers(Filed filed) {
    return copies.of(new PaperCopies.Owner(filed.unit(), filed.draft()));
  }

  public OpenProcedure procedure(Actor actor, Filed filed) {
    return intakes.open(actor, filed.procedure());
  }

  /**
   * Tiếp nhận: the dossier comes to be. The key of the intake is the filing's own, so twice is
   * once.
   *
   * @throws vn.motcua.dossiers.IntakeRejected when a rule of the intake is broken
   */
  @Transactional
  public Dossier accept(Actor actor, UUID id, List<Intake.PaperMark> papers) {
    Filed filed = held(actor, id);
    refuseAnswered(filed, Filed.Kind.ACCEPTED);
    Channel channel = acting.channel(filed);
    Dossier dossier =
        intakes.receive(
            actor,
            new Intake(
                filed.id(),
                filed.procedure(),
                channel,
                Filings.by(procedure(actor, filed), channel)
                    .orElseThrow(() -> new Refusal("filing.refusal.not-online", filed.procedure()))
                    .caseNumber(),
                papers,
                1,
                filed.applicant(),
                Optional.empty(),
                "",
                Filing.CodeEntry.NONE,
                acting.helpers(filed)));
    copies.takeOver(filed.draft(), dossier);
    store.answer(filed, answer(actor, Filed.Kind.ACCEPTED, "", dossier.id()));
    return dossier;
  }

  /** Yêu cầu bổ sung, hoàn thiện: everything that is missing, said in one go; once. */
  @Transactional
  public void giveBack(Actor actor, UUID id, String words) {
    Filed filed = held(actor, id);
    refuseAnswered(filed, Filed.Kind.GIVEN_BACK);
    if (filed.round() > 1) {
      throw new Refusal("filing.refusal.given-back-once");
    }
    if (store.answer(filed, answer(actor, Filed.Kind.GIVEN_BACK, said(words), null))) {
      drafts.giveBack(filed.unit(), filed.draft(), clock.instant());
    }
  }

  /** Từ chối tiếp nhận, with the reason. */
  @Transactional
  public void refuse(Actor actor, UUID id, String words) {
    Filed filed = held(actor, id);
    refuseAnswered(filed, Filed.Kind.REFUSED);
    store.answer(filed, answer(actor, Filed.Kind.REFUSED, said(words), null));
  }

  private Filed byId(Actor actor, UUID id) {
    return store.find(receiver(actor), id).orElseThrow(() -> new NotFound("filing " + id));
  }

  /** The same while nobody else answers it. */
  private Filed held(Actor actor, UUID id) {
    store.hold(id);
    return byId(actor, id);
  }

  private static UnitId receiver(Actor actor) {
    if (!actor.has(Role.INTAKE)) {
      throw new Refusal("filing.refusal.not-intake");
    }
    return actor.unit();
  }

  /** The same answer twice does no harm; another one does. */
  private static void refuseAnswered(Filed filed, Filed.Kind kind) {
    if (filed.answer().filter(one -> one.kind() != kind).isPresent()) {
      throw new Refusal("filing.refusal.answered", filed.code());
    }
  }

  private static String said(String words) {
    String said = words.replace("\0", "").strip();
    if (said.isEmpty() || said.length() > LONGEST) {
      throw new Refusal("filing.refusal.words", LONGEST, said.length());
    }
    return said;
  }

  private Filed.Answer answer(Actor actor, Filed.Kind kind, String words, @Nullable UUID dossier) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Filed.Answer(kind, actor.officer(), now, words, dossier);
  }
}
