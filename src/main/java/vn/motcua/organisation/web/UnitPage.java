package vn.motcua.organisation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Desk;
import vn.motcua.organisation.FormOfAddress;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The administrator's page of the own unit: how it presents itself, its desks. */
public record UnitPage(
    Unit unit, UnitForm form, List<Desk> desks, boolean saved, Map<String, Message> errors) {
  public FormOfAddress[] forms() {
    return FormOfAddress.values();
  }

  public @Nullable String error(Page page, String field) {
    Message error = errors.get(field);
    return error == null ? null : page.t(error);
  }
}
