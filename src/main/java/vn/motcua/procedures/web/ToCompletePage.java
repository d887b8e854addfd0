package vn.motcua.procedures.web;

import java.util.List;
import vn.motcua.procedures.Gap;
import vn.motcua.procedures.ProcedureHit;
import vn.motcua.procedures.UncodedProcedure;

/** Everything that waits for an administrator, and why. */
public record ToCompletePage(List<ProcedureHit> procedures, List<UncodedProcedure> uncoded) {

  public long lacking(Gap gap) {
    return procedures.stream().filter(hit -> hit.gaps().contains(gap)).count();
  }

  public long offered() {
    return procedures.stream().filter(ProcedureHit::offered).count();
  }
}
