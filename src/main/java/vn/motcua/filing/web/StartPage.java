package vn.motcua.filing.web;

import java.util.List;
import vn.motcua.consents.Consent;
import vn.motcua.declarations.Declaration;
import vn.motcua.filing.Draft;
import vn.motcua.organisation.Unit;
import vn.motcua.procedures.OpenProcedure;

/**
 * What is about to be filed.
 *
 * @param begun drafts of the same that wait to be finished
 * @param office whether this is a browser of the office, where nobody files as a citizen
 */
public record StartPage(
    Unit unit,
    Declaration form,
    OpenProcedure procedure,
    List<Draft> begun,
    List<Consent> acting,
    boolean office) {
  public StartPage {
    acting = List.copyOf(acting);
    begun = List.copyOf(begun);
  }

  public String address() {
    return address(unit, form.procedure());
  }

  static String address(Unit unit, String procedure) {
    return "/co-quan/" + unit.id() + "/nop-ho-so/" + procedure;
  }

  public String procedureHref() {
    return "/co-quan/" + unit.id() + "/thu-tuc/" + form.procedure();
  }

  public String printHref() {
    return "/co-quan/" + unit.id() + "/to-khai/" + form.procedure();
  }
}
