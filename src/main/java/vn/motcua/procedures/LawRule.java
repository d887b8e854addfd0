package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One rule of law on a procedure with the days it holds; never rewritten, only ended.
 *
 * @param scope VN for what is shipped, else the code of the unit that set it
 * @param code of the procedure, or * for every one
 * @param to first day it no longer holds; empty while no end is known
 * @param years how long, for {@link LawChoice#YEARS}; else 0
 * @param place where to go, for {@link LawKind#MOVE}; else empty
 * @param basis the article or decision, in words
 * @param source where the rule was read; empty when an administrator set it
 * @param setBy name of that administrator, empty for what is shipped
 */
public record LawRule(
    UUID id,
    String scope,
    LawKind kind,
    String code,
    LocalDate from,
    Optional<LocalDate> to,
    LawChoice choice,
    int years,
    String place,
    String basis,
    String source,
    Confidence confidence,
    String setBy) {

  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
  }

  public boolean isShipped() {
    return scope.equals(ProcedureStore.COUNTRY);
  }
}
