package vn.motcua.dossiers.web;

import java.util.List;
import vn.motcua.procedures.ProcedureHit;

/**
 * The first line of the intake: which procedure.
 *
 * @param person id of an earlier dossier whose applicant is filled in, or empty
 */
public record ChooseProcedurePage(String typed, List<ProcedureHit> hits, String person) {
  public ChooseProcedurePage {
    hits = List.copyOf(hits);
  }

  /** Nothing looked for: the list is folded away under a chosen procedure. */
  static ChooseProcedurePage folded(String person) {
    return new ChooseProcedurePage("", List.of(), person);
  }
}
