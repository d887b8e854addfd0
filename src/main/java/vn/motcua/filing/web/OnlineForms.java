package vn.motcua.filing.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.declarations.Declarations;
import vn.motcua.filing.Filings;
import vn.motcua.procedures.OnlineFiling;
import vn.motcua.shared.UnitId;

/** Shows the way from a procedure's page to filing it: its form is declared, the unit takes it. */
@Component
class OnlineForms implements OnlineFiling {
  private final Declarations declarations;
  private final Filings filings;

  OnlineForms(Declarations declarations, Filings filings) {
    this.declarations = declarations;
    this.filings = filings;
  }

  @Override
  public Optional<String> href(UnitId unit, String procedure) {
    return declarations
        .of(procedure)
        .flatMap(form -> filings.open(unit, procedure))
        .map(open -> "/co-quan/" + unit + "/nop-ho-so/" + procedure);
  }
}
