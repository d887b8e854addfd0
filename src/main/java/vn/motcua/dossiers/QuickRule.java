package vn.motcua.dossiers;

import java.time.Instant;
import vn.motcua.procedures.OpenProcedure;

/** What is promised beside the law for a dossier received then. */
@FunctionalInterface
interface QuickRule {
  QuickPromise of(OpenProcedure procedure, Instant received, Instant legalDue);
}
