package vn.motcua.declarations.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.declarations.Declarations;
import vn.motcua.procedures.DeclaredForm;
import vn.motcua.shared.UnitId;

/** Shows the way from a procedure's page to its declaration. */
@Component
class DeclaredForms implements DeclaredForm {
  private final Declarations declarations;

  DeclaredForms(Declarations declarations) {
    this.declarations = declarations;
  }

  @Override
  public Optional<String> href(UnitId unit, String procedure) {
    return declarations.of(procedure).map(one -> "/co-quan/" + unit + "/to-khai/" + procedure);
  }
}
