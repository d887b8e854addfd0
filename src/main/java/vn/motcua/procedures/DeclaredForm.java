package vn.motcua.procedures;

import java.util.Optional;
import vn.motcua.shared.UnitId;

/** Where a citizen fills in the form a procedure asks for, when it is declared. */
public interface DeclaredForm {
  /** Address of its first page in a unit that is served. */
  Optional<String> href(UnitId unit, String procedure);
}
