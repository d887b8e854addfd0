package vn.motcua.cooperation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.dossiers.Mark;
import vn.motcua.dossiers.Stage;
import vn.motcua.procedures.LinkedProcedure;

/**
 * One part of a linked filing: a dossier of its own here, or an errand to another agency, or the
 * filed dossier itself.
 *
 * @param law the part as filed: name, agency, which part it waits for
 */
public record LinkedPart(
    LinkedProcedure.Child law, Optional<Here> here, Optional<Errand> errand, State state) {

  /**
   * The dossier of its own a part became in our unit.
   *
   * @param mark how it ended, once its result is ready
   */
  public record Here(
      UUID id,
      String code,
      Stage stage,
      String holder,
      Instant due,
      Optional<Instant> ready,
      Optional<Mark> mark) {}

  /** How far a part is. */
  public enum State {
    /** Another part's result has to come first. */
    WAITING(false),
    /** Its turn has come and nobody has sent it. */
    TO_SEND(false),
    UNDER_WAY(false),
    GRANTED(true),
    REFUSED(true),
    /** Withdrawn or stopped by the citizen. */
    STOPPED(true),
    /** The part it rests on came to nothing. */
    NOT_NEEDED(true);

    private final boolean over;

    State(boolean over) {
      this.over = over;
    }

    /** Nothing more will come of it. */
    public boolean isOver() {
      return over;
    }
  }
}
