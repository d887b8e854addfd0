package vn.motcua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Presence;
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
  /** On a closed day: when the office opens again, said once; null on an open day. */
  public @Nullable LocalDate opens() {
    return officers.stream()
        .map(OfficerView::presence)
        .filter(Presence.Closed.class::isInstance)
        .map(presence -> ((Presence.Closed) presence).opens())
        .findFirst()
        .orElse(null);
  }

  public String base() {
    return "/co-quan/" + unit.id() + "/can-bo";
  }

  public String tel() {
    return "tel:" + settings.dutyPhone().replaceAll("[^0-9+]", "");
  }
}
