package vn.motcua.organisation.web;

import java.util.List;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;

/**
 * The public directory of a unit's officers.
 *
 * @param languages all languages spoken by somebody there
 * @param language the one asked for; empty for all officers
 */
public record DirectoryPage(
    Unit unit,
    UnitSettings settings,
    List<OfficerView> officers,
    List<String> languages,
    String language) {
  public String base() {
    return "/co-quan/" + unit.id() + "/can-bo";
  }

  public String tel() {
    return "tel:" + settings.dutyPhone().replaceAll("[^0-9+]", "");
  }
}
