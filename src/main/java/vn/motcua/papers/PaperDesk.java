package vn.motcua.papers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.dossiers.PaperLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * What officers do with the papers of a dossier: scan them in, and say whether they can be read.
 */
@Component
public class PaperDesk {
  private static final int LONGEST = 250;

  private final PaperCopies copies;
  private final PaperStore store;
  private final Desk desk;
  private final Clock clock;

  PaperDesk(PaperCopies copies, PaperStore store, Desk desk, Clock clock) {
    this.copies = copies;
    this.store = store;
    this.desk = desk;
    this.clock = clock;
  }

  /** Whoever received it or holds it now works with its papers, until it is closed. */
  public static boolean mayWork(Actor actor, Dossier dossier) {
    return !dossier.stage().isClosed()
        && actor.unit().equals(dossier.unit())
        && (actor.has(Role.INTAKE) || actor.officer().equals(dossier.holder()));
  }

  /** Scans one paper of the list in; not within a transaction. */
  public PaperCopy attach(Actor actor, Dossier dossier, int paper, List<SentFile> sent) {
    requireWork(actor, dossier);
    requireListed(dossier, paper);
    return copies.add(PaperCopies.Owner.of(dossier), paper, actor.officer(), sent);
  }

  /** The paper is one of the dossier's list. */
  void requireListed(Dossier dossier, int paper) {
    listed(dossier).stream()
        .filter(line -> line.paper().order() == paper)
        .findFirst()
        .orElseThrow(() -> new NotFound("paper of the list"));
  }

  /** The papers the desk marked at the intake, those not needed in this case left out. */
  public List<PaperLine> listed(Dossier dossier) {
    return desk.papers(dossier).stream()
        .filter(line -> line.mark().presence() != Intake.Presence.NOT_APPLICABLE)
        .toList();
  }

  /**
   * Says whether the copy can be used.
   *
   * @param version the last word the officer saw; 0 for none
   * @param words for the citizen, what to do better; may be empty
   */
  @Transactional
  public void say(
      Actor actor, Dossier dossier, UUID id, int version, PaperCopy.Verdict verdict, String words) {
    requireWork(actor, dossier);
    PaperCopy copy = copies.one(PaperCopies.Owner.of(dossier), id);
    String plain = words.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    if (plain.length() > LONGEST) {
      throw new Refusal("papers.refusal.words", LONGEST, plain.length());
    }
    PaperCopy.Said said =
        new PaperCopy.Said(
            version + 1,
            verdict,
            plain,
            actor.name(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (copy.version() != version || !store.say(actor, id, said)) {
      throw new Refusal("papers.refusal.overtaken");
    }
  }

  private static void requireWork(Actor actor, Dossier dossier) {
    if (!actor.unit().equals(dossier.unit())) {
      throw new NotFound("papers of another");
    }
    if (!mayWork(actor, dossier)) {
      throw new Refusal(
          dossier.stage().isClosed() ? "papers.refusal.closed" : "papers.refusal.not-mine");
    }
  }
}
