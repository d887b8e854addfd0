package vn.motcua.procedures;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * The setting that says how a supplement counts; a dossier keeps the rule of the day it was
 * received.
 *
 * <p>Shipped for the whole country: subtract, as QĐ 766/QĐ-TTg and the province systems do. NĐ 61
 * Điều 19 counted again from the start; the article of NĐ 118/2025 is being checked.
 */
@Component
public class ClockRules {
  private final LawSearch search;
  private final Scopes scopes;

  ClockRules(LawSearch search, Scopes scopes) {
    this.search = search;
    this.scopes = scopes;
  }

  public ClockRule ruleFor(UnitId unit, LocalDate receivedOn) {
    return search
        .inForce(LawKind.SUPPLEMENT, LawKind.EVERY_PROCEDURE, scopes.of(unit), receivedOn)
        .map(rule -> ClockRule.valueOf(rule.choice().name()))
        .orElse(ClockRule.SUBTRACT);
  }

  /** The words that carry the rule; empty before the first known rule. */
  public String basis(UnitId unit, LocalDate receivedOn) {
    return search
        .inForce(LawKind.SUPPLEMENT, LawKind.EVERY_PROCEDURE, scopes.of(unit), receivedOn)
        .map(LawRule::basis)
        .orElse("");
  }
}
