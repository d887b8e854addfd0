package vn.motcua.dossiers;

import java.time.LocalDate;
import vn.motcua.procedures.Retention;
import vn.motcua.shared.UnitId;

/** The retention class a file closed that day falls under. */
@FunctionalInterface
interface ArchiveRule {
  Retention retention(UnitId unit, String procedureCode, LocalDate closedOn);
}
