package vn.motcua.procedures.web;

import java.util.List;
import vn.motcua.procedures.LawKind;
import vn.motcua.procedures.LawRule;

/**
 * The book of dated rules of a unit.
 *
 * @param code only the rules on this procedure; empty for all
 * @param name of that procedure
 */
public record LawPage(String code, String name, boolean saved, List<Section> sections) {

  /** The rules of one kind. */
  public record Section(LawKind kind, List<Line> lines) {}

  /**
   * One rule with the name of its procedure.
   *
   * @param state NOW, COMING or OVER
   * @param ours set by this unit, so that it may be ended here
   */
  public record Line(LawRule rule, String name, String state, boolean ours) {
    public boolean endable() {
      return ours && !state.equals("OVER");
    }

    public String chip() {
      return state.equals("NOW") ? "ok" : state.equals("COMING") ? "soon" : "wait";
    }
  }
}
