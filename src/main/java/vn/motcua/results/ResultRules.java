package vn.motcua.results;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Desk;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.DossierEvent;
import vn.motcua.dossiers.Stage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** Who may do what with the result of a dossier; nobody signs in another's place. */
@Component
class ResultRules {
  private final Desk desk;

  ResultRules(Desk desk) {
    this.desk = desk;
  }

  /** Whoever holds the dossier lays the file before the competent person. */
  boolean mayLay(Actor actor, Dossier dossier) {
    return isHolder(actor, dossier)
        && switch (dossier.stage()) {
          case APPRAISING, REVIEWING, APPROVING, SEALING, READY -> true;
          default -> false;
        };
  }

  /** The competent person: who decides on it now, or who has decided. */
  boolean maySign(Actor actor, Dossier dossier, ResultFile file) {
    return file.state() == ResultFile.State.LAID && isOf(actor, dossier, Stage.APPROVING);
  }

  /** The office's clerk: who has it to seal, or who has sealed it; after the decision alone. */
  boolean maySeal(Actor actor, Dossier dossier, ResultFile file) {
    return file.state() == ResultFile.State.SIGNED
        && dossier.standing().outcome() != null
        && (isOf(actor, dossier, Stage.SEALING)
            || dossier.stage() == Stage.READY
                && actor.unit().equals(dossier.unit())
                && actor.has(Role.CLERK));
  }

  /** Who signed it, or a leader of the unit, takes it back. */
  boolean mayWithdraw(Actor actor, ResultFile file) {
    return file.state() == ResultFile.State.IN_FORCE
        && actor.unit().equals(file.unit())
        && (actor.has(Role.LEADER)
            || file.done(ResultFile.Act.SIGNED)
                .filter(done -> done.by().equals(actor.officer()))
                .isPresent());
  }

  private boolean isOf(Actor actor, Dossier dossier, Stage stage) {
    if (dossier.stage() == stage) {
      return isHolder(actor, dossier);
    }
    return !dossier.stage().isClosed()
        && actor.unit().equals(dossier.unit())
        && whoDid(dossier, stage).filter(actor.officer()::equals).isPresent();
  }

  private Optional<UUID> whoDid(Dossier dossier, Stage stage) {
    return desk.timeline(dossier).stream()
        .map(entry -> entry.event())
        .filter(event -> ends(event.kind(), stage))
        .reduce((earlier, later) -> later)
        .map(DossierEvent::actor);
  }

  private static boolean ends(DossierEvent.Kind kind, Stage stage) {
    return stage == Stage.APPROVING
        ? kind == DossierEvent.Kind.APPROVED || kind == DossierEvent.Kind.REFUSED
        : kind == DossierEvent.Kind.SEALED;
  }

  private static boolean isHolder(Actor actor, Dossier dossier) {
    return actor.unit().equals(dossier.unit()) && actor.officer().equals(dossier.holder());
  }
}
