package vn.motcua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Authorisation;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.OfficerCard;
import vn.motcua.organisation.Post;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The administrator's page of one officer.
 *
 * @param panels lines of outer modules, for instance on the account
 */
public record StaffOfficerPage(
    Officer officer,
    OfficerCard card,
    List<Post> posts,
    List<Authorisation> authorisations,
    List<Role> roles,
    boolean hasPhoto,
    List<Panel> panels,
    LocalDate today,
    Map<String, Message> errors) {
  /** One line of an outer module with its link. */
  public record Panel(Message state, Message action, String href) {}

  public String base() {
    return "/quan-tri/can-bo/" + officer.id();
  }

  public @Nullable String error(Page page, String field) {
    Message error = errors.get(field);
    return error == null ? null : page.t(error);
  }
}
