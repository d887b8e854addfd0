package vn.motcua.portal.web;

import vn.motcua.organisation.Unit;

/** The first page of a shared computer. */
public record KioskPage(Unit unit) {
  public String base() {
    return "/co-quan/" + unit.id().code();
  }
}
