package vn.motcua.organisation.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.shared.UnitId;

/** What was typed about the unit. */
public record UnitForm(
    @Nullable String centreName,
    @Nullable String address,
    @Nullable String dutyPhone,
    @Nullable String formOfAddress) {
  static UnitForm of(UnitSettings settings) {
    return new UnitForm(
        settings.centreName(),
        settings.address(),
        settings.dutyPhone(),
        settings.formOfAddress().name());
  }

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  public FormOfAddress form() {
    return "ONG_BA".equals(formOfAddress) ? FormOfAddress.ONG_BA : FormOfAddress.BA_CON;
  }

  UnitSettings settings(UnitId unit) {
    return new UnitSettings(unit, form(), text(centreName), text(address), text(dutyPhone));
  }
}
