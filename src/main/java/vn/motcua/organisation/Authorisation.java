package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer authorised (ủy quyền) to sign at the Centre.
 *
 * @param basis number and name of the paper that says so
 * @param to last day on which it holds
 */
public record Authorisation(UUID id, UUID officer, String basis, LocalDate from, LocalDate to) {
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
