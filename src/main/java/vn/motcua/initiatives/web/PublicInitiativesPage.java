package vn.motcua.initiatives.web;

import java.util.List;
import vn.motcua.initiatives.LocalInitiative;
import vn.motcua.organisation.Unit;

/** The recognised initiatives of a unit or of a province, and those a unit took over. */
public record PublicInitiativesPage(Unit unit, List<LocalInitiative> all) {
  public List<LocalInitiative> own() {
    return all.stream()
        .filter(one -> unit.id().isProvince() || one.unit().equals(unit.id()))
        .toList();
  }

  public List<LocalInitiative> adopted() {
    return all.stream().filter(one -> one.adoptedBy(unit.id()).isPresent()).toList();
  }

  public static String address(LocalInitiative one) {
    return PublicInitiativesController.address(one);
  }
}
