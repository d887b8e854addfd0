package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Which procedures moved to another level or unit, since when and where. */
@Component
public class Moves {
  private final LawSearch search;
  private final Scopes scopes;

  Moves(LawSearch search, Scopes scopes) {
    this.search = search;
    this.scopes = scopes;
  }

  /** Where a unit sends a citizen who comes on that day; empty when it receives the dossier. */
  public Optional<Move> of(UnitId unit, String procedureCode, LocalDate day) {
    return search
        .inForce(LawKind.MOVE, procedureCode, scopes.of(unit), day)
        .map(rule -> new Move(rule.code(), rule.from(), rule.choice(), rule.place(), rule.basis()));
  }
}
