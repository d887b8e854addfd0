package vn.motcua.councils;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Stage;
import vn.motcua.dossiers.spi.ActObjection;
import vn.motcua.procedures.Councils;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.Refusal;

/**
 * Without the council's conclusion the appraiser does not hand on and nobody decides; with it the
 * decision is the council's. Where the unit keeps its councils on paper, number and day of the
 * minutes stand for the session, and are needed only when somebody decides.
 */
@Component
class CouncilObjection implements ActObjection {
  private final Councils councils;
  private final SessionSearch sessions;
  private final KeepingStore keeping;

  CouncilObjection(Councils councils, SessionSearch sessions, KeepingStore keeping) {
    this.councils = councils;
    this.sessions = sessions;
    this.keeping = keeping;
  }

  @Override
  public Optional<Refusal> objection(Dossier dossier, Act act) {
    boolean decides = act == Act.APPROVE || act == Act.REFUSE;
    boolean goesOn = act == Act.HAND_OVER && dossier.stage() == Stage.APPRAISING;
    if (!decides && !goesOn
        || councils
            .of(dossier.filing().procedureCode(), OfficeTime.date(dossier.filing().receivedAt()))
            .isEmpty()) {
      return Optional.empty();
    }
    SessionSearch.Progress progress = sessions.progress(dossier.unit(), dossier.id());
    if (progress.concluded().isEmpty()) {
      if (progress.called() || keeping.isHere(dossier.unit())) {
        return Optional.of(new Refusal("councils.refusal.undecided", dossier.code()));
      }
      return decides
          ? Optional.of(new Refusal("councils.refusal.paper-missing", dossier.code()))
          : Optional.empty();
    }
    return decides ? against(dossier, act, progress.concluded().get()) : Optional.empty();
  }

  private static Optional<Refusal> against(Dossier dossier, Act act, Motion concluded) {
    if (act == Act.APPROVE && concluded == Motion.REFUSED) {
      return Optional.of(new Refusal("councils.refusal.council-refused", dossier.code()));
    }
    if (act == Act.REFUSE && concluded != Motion.REFUSED) {
      return Optional.of(new Refusal("councils.refusal.council-granted", dossier.code()));
    }
    return Optional.empty();
  }
}
