package vn.motcua.initiatives;

import java.time.Instant;
import java.time.LocalDate;

/** One act of an initiative's history. */
public sealed interface InitiativeStep {
  /** Who did it when, and what was said with it. */
  record Told(int version, String words, String by, String unitName, Instant at) {}

  Told told();

  InitiativeAct act();

  /** It was tried from that day on. */
  record Started(Told told, Trial trial) implements InitiativeStep {
    @Override
    public InitiativeAct act() {
      return InitiativeAct.START;
    }
  }

  /** It was measured. */
  record Measured(Told told, Measurement measurement) implements InitiativeStep {
    @Override
    public InitiativeAct act() {
      return InitiativeAct.MEASURE;
    }
  }

  /**
   * It was recognised by decision.
   *
   * @param whole whether the file still has the digest
   */
  record Recognised(Told told, String number, LocalDate day, String digest, boolean whole)
      implements InitiativeStep {
    @Override
    public InitiativeAct act() {
      return InitiativeAct.RECOGNISE;
    }
  }

  /** It was given up, with the reason. */
  record Dropped(Told told) implements InitiativeStep {
    @Override
    public InitiativeAct act() {
      return InitiativeAct.DROP;
    }
  }
}
