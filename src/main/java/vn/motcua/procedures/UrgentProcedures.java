package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Which procedures go before everything else and are due the same day (A11).
 *
 * <p>Shipped: what the law itself measures in hours of the clock. A unit adds its own, as some do
 * for deaths.
 */
@Component
public class UrgentProcedures {
  private final LawSearch search;
  private final Scopes scopes;

  UrgentProcedures(LawSearch search, Scopes scopes) {
    this.search = search;
    this.scopes = scopes;
  }

  public boolean isUrgent(UnitId unit, String procedureCode, LocalDate receivedOn) {
    return basis(unit, procedureCode, receivedOn).isPresent();
  }

  /** Why it is urgent; empty when it waits its turn. */
  public Optional<String> basis(UnitId unit, String procedureCode, LocalDate receivedOn) {
    return search
        .inForce(LawKind.URGENT, procedureCode, scopes.of(unit), receivedOn)
        .filter(rule -> rule.choice() == LawChoice.URGENT)
        .map(LawRule::basis);
  }
}
