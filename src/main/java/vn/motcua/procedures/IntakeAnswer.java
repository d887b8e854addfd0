package vn.motcua.procedures;

import java.util.Set;

/** Whether a unit may receive a dossier under a procedure on a day, and if not, why. */
public sealed interface IntakeAnswer {

  /** Open: everything intake needs. */
  record Open(OpenProcedure procedure) implements IntakeAnswer {}

  /** There is no such procedure, or none in force on that day. */
  record Unknown(String code) implements IntakeAnswer {}

  /** It is received elsewhere from a day on; dossiers received before go on here. */
  record Moved(String code, String name, Move move) implements IntakeAnswer {}

  /** The procedure exists; this unit does not offer it. */
  record NotOfferedHere(String code, String name) implements IntakeAnswer {}

  /** Offered, but an administrator must complete it first. */
  record Incomplete(String code, String name, Set<Gap> gaps) implements IntakeAnswer {
    public Incomplete {
      gaps = Set.copyOf(gaps);
    }
  }
}
