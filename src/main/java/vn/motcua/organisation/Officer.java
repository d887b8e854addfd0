package vn.motcua.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * An officer of a unit as others may see him or her, at the moment the record was read for.
 *
 * @param title office title of the post held longest; of the last post once transferred (further
 *     posts held at the same time: {@link Officers#posts})
 * @param department department of that post
 * @param duty what people come to this officer for
 * @param desk number and name of the desk, "2 – Hộ tịch", or empty
 * @param languages names of the languages spoken, as people write them
 * @param active false once transferred
 */
public record Officer(
    UnitId unit,
    UUID id,
    String name,
    String title,
    String department,
    String duty,
    String desk,
    List<String> languages,
    Set<Role> roles,
    Phones phones,
    boolean active) {
  public Officer {
    languages = List.copyOf(languages);
    roles = Set.copyOf(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Where the picture is: the photo, or the initials as long as there is none. */
  public String photoHref() {
    return href() + "/anh";
  }

  /** Public address of the officer's place in the directory. */
  public String href() {
    return "/co-quan/" + unit + "/can-bo/" + id;
  }
}
