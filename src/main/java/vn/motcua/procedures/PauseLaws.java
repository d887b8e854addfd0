package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Where a procedure's law lets the clock stop for something other than a supplement.
 *
 * <p>Without a rule it may not stop. What the sources do not say is not shipped; an administrator
 * adds it with its legal basis.
 */
@Component
public class PauseLaws {
  /** What the desk waits for. */
  public enum Kind {
    /** Xác minh: another body answers. */
    VERIFICATION(LawKind.VERIFICATION),
    /** Nghĩa vụ tài chính: the citizen pays tax or another duty. */
    FINANCIAL_DUTY(LawKind.FINANCIAL_DUTY);

    private final LawKind rule;

    Kind(LawKind rule) {
      this.rule = rule;
    }
  }

  private final LawSearch search;
  private final Scopes scopes;

  PauseLaws(LawSearch search, Scopes scopes) {
    this.search = search;
    this.scopes = scopes;
  }

  /** The legal basis for stopping a dossier received on that day; empty where none is known. */
  public Optional<String> basis(
      UnitId unit, String procedureCode, Kind kind, LocalDate receivedOn) {
    return search
        .inForce(kind.rule, procedureCode, scopes.of(unit), receivedOn)
        .filter(rule -> rule.choice() == LawChoice.ALLOWED)
        .map(LawRule::basis);
  }
}
