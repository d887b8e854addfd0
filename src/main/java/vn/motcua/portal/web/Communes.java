package vn.motcua.portal.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/** The communes served here, as a citizen chooses among them: names of before a merger count. */
@Component
class Communes {
  private static final int SEARCHED = 4_000;

  private final Units units;

  Communes(Units units) {
    this.units = units;
  }

  CommunesPage page(List<Unit> served, String typed) {
    List<CommunesPage.Commune> shown = typed.isBlank() ? all(served) : found(served, typed);
    return new CommunesPage(form(served), typed.strip(), shown, served.size());
  }

  /** "Bà con" only where every unit says so; people of a ward are not addressed like a village. */
  FormOfAddress form(List<Unit> served) {
    return served.stream()
            .allMatch(unit -> units.settings(unit.id()).formOfAddress() == FormOfAddress.BA_CON)
        ? FormOfAddress.BA_CON
        : FormOfAddress.ONG_BA;
  }

  private List<CommunesPage.Commune> all(List<Unit> served) {
    Map<UnitId, String> provinces = new HashMap<>();
    units.provinces().forEach(province -> provinces.put(province.id(), province.fullName()));
    return served.stream()
        .map(unit ->
            new CommunesPage.Commune(
                unit.id().code(), unit.fullName(), name(provinces, unit.province()), ""))
        .toList();
  }

  private static String name(Map<UnitId, String> provinces, @Nullable UnitId province) {
    return province == null ? "" : provinces.getOrDefault(province, "");
  }

  private List<CommunesPage.Commune> found(List<Unit> served, String typed) {
    Set<UnitId> here = new HashSet<>();
    served.forEach(unit -> here.add(unit.id()));
    return units.search(typed, SEARCHED).stream()
        .filter(hit -> here.contains(hit.unit().id()))
        .map(hit ->
            new CommunesPage.Commune(
                hit.unit().id().code(), hit.unit().fullName(), hit.provinceName(), hit.former()))
        .toList();
  }
}
