package vn.motcua.procedures.web;

import java.util.List;
import vn.motcua.procedures.OfferedProcedure;

/**
 * What a unit offers without a retention class.
 *
 * @param offered how many procedures it offers in all
 */
public record UnkeptPage(List<OfferedProcedure> lines, int offered) {
  public UnkeptPage {
    lines = List.copyOf(lines);
  }

  /** Where the class of one procedure is written down. */
  public String href(OfferedProcedure line) {
    return LawBookController.BASE + "/moi?loai=RETENTION&ma=" + line.code();
  }
}
