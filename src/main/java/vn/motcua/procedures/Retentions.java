package vn.motcua.procedures;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The retention class of each procedure, as far as it is known. */
@Component
public class Retentions {
  private final LawSearch search;
  private final Scopes scopes;

  Retentions(LawSearch search, Scopes scopes) {
    this.search = search;
    this.scopes = scopes;
  }

  /** The class that holds in a unit for a file closed on that day. */
  public Retention of(UnitId unit, String procedureCode, LocalDate closedOn) {
    return search
        .inForce(LawKind.RETENTION, procedureCode, scopes.of(unit), closedOn)
        .map(Retentions::of)
        .orElseGet(Retention.Unknown::new);
  }

  private static Retention of(LawRule rule) {
    return rule.choice() == LawChoice.PERMANENT
        ? new Retention.Permanent(rule.basis())
        : new Retention.Years(rule.years(), rule.basis());
  }
}
