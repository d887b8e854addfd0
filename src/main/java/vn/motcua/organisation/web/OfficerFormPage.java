package vn.motcua.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Desk;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form for a new officer, or for the card of one who is here.
 *
 * @param id the officer; null for a new one, who also gets a first post and roles
 */
public record OfficerFormPage(
    @Nullable UUID id,
    OfficerForm form,
    List<Desk> desks,
    List<Role> roles,
    Map<String, Message> errors) {
  public String action() {
    return id == null ? "/quan-tri/can-bo" : "/quan-tri/can-bo/" + id;
  }

  public @Nullable String error(Page page, String field) {
    Message error = errors.get(field);
    return error == null ? null : page.t(error);
  }

  public boolean sitsAt(Desk desk) {
    return desk.id().toString().equals(form.desk());
  }
}
