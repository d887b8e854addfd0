package vn.motcua.dossiers.spi;

import java.util.Optional;
import vn.motcua.dossiers.Act;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.Refusal;

/**
 * A reason of an outer module why an act has to wait, for instance a council that has not sat.
 * Asked within the transaction of the act, and for the page.
 */
public interface ActObjection {
  Optional<Refusal> objection(Dossier dossier, Act act);
}
