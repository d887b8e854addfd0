package vn.motcua.declarations.web;

import vn.motcua.declarations.Declaration;
import vn.motcua.organisation.Unit;

/** What a declaration is for and what to have at hand, before the first question. */
public record StartPage(Unit unit, Declaration declaration) {

  static String address(Unit unit, Declaration declaration) {
    return "/co-quan/" + unit.id() + "/to-khai/" + declaration.procedure();
  }

  public String address() {
    return address(unit, declaration);
  }

  public String procedure() {
    return "/co-quan/" + unit.id() + "/thu-tuc/" + declaration.procedure();
  }
}
