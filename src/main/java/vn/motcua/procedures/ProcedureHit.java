package vn.motcua.procedures;

import java.util.Set;

/**
 * One line of a search or list of procedures.
 *
 * @param offered by the unit asked about, or by any unit when none was asked about
 * @param gaps what is missing before it can be opened for intake
 */
public record ProcedureHit(
    String code,
    String name,
    String field,
    String fieldGroup,
    ReceivedAt receivedAt,
    boolean offered,
    boolean settledOnTheSpot,
    Set<Gap> gaps) {
  public ProcedureHit {
    gaps = Set.copyOf(gaps);
  }

  public boolean isComplete() {
    return gaps.isEmpty();
  }
}
