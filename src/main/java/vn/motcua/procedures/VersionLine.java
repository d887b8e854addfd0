package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One line of a procedure's history of versions.
 *
 * @param scope VN when shipped, else the unit that published it
 * @param validTo first day it no longer holds; empty while it holds
 */
public record VersionLine(
    UUID id,
    String scope,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String publishedBy,
    Set<Gap> gaps) {
  public VersionLine {
    gaps = Set.copyOf(gaps);
  }

  public boolean isShipped() {
    return scope.equals(ProcedureStore.COUNTRY);
  }
}
