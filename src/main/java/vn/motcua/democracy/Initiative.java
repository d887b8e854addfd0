package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What households of a village propose by themselves (Luật 10/2022/QH15 Điều 15–21): with a tenth
 * of them it is put to all; their agreement holds for three months.
 *
 * @param until last day on which households may still join
 * @param needed the fewest households
 * @param agreed how many households agreed
 * @param listed their numbers in the village's own list, in order; empty once the list is closed
 * @param closed whether the list is closed and forgotten
 */
public record Initiative(
    UUID id,
    int matter,
    String title,
    String village,
    int households,
    LocalDate beganOn,
    LocalDate until,
    int needed,
    int agreed,
    List<Integer> listed,
    boolean closed) {
  public Initiative {
    listed = List.copyOf(listed);
  }

  /** How it stands. */
  public enum State {
    OPEN,
    REACHED,
    LAPSED
  }

  public State state(LocalDate today) {
    if (agreed >= needed) {
      return State.REACHED;
    }
    return today.isAfter(until) ? State.LAPSED : State.OPEN;
  }
}
