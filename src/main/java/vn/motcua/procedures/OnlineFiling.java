package vn.motcua.procedures;

import java.util.Optional;
import vn.motcua.shared.UnitId;

/** Where a citizen files a procedure online, when the unit takes it so. */
public interface OnlineFiling {
  /** Address of its first page. */
  Optional<String> href(UnitId unit, String procedure);
}
