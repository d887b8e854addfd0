package vn.motcua.surveys;

import vn.motcua.shared.UnitId;

/** One place in the list of a round: somebody to be asked, by a number alone. */
public record Slot(int number, UnitId unit, State state) {
  /** How far it is. */
  public enum State {
    WAITING,
    NOT_REACHED,
    REFUSED,
    ANSWERED
  }
}
