package vn.motcua.dossiers.spi;

import vn.motcua.dossiers.Dossier;
import vn.motcua.dossiers.Intake;
import vn.motcua.shared.Actor;

/**
 * What an outer module does with a dossier just received, within the transaction of the intake: for
 * instance the parts of a linked filing.
 */
public interface IntakeFollowUp {
  /** The dossier as it stands afterwards. */
  Dossier received(Actor actor, Dossier dossier, Intake intake);
}
