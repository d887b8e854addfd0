package vn.motcua.organisation.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Presence;

/**
 * An officer as the public sees him or her at this moment.
 *
 * @param otherTitles further posts held at the same time
 * @param phone the number to call now; empty when there is none
 * @param until end of the hours of a personal phone; null when the number is the duty number
 */
public record OfficerView(
    Officer officer,
    Presence presence,
    List<String> otherTitles,
    String phone,
    @Nullable LocalTime until) {
  static OfficerView of(Officer officer, Presence presence, List<Post> held, Instant now) {
    boolean personal = officer.phones().isPersonalShownAt(now);
    return new OfficerView(
        officer,
        presence,
        held.stream().map(Post::title).filter(title -> !title.equals(officer.title())).toList(),
        officer.phones().at(now),
        personal ? officer.phones().personalUntil() : null);
  }

  /** The number as a telephone dials it. */
  public String tel() {
    return "tel:" + phone.replaceAll("[^0-9+]", "");
  }
}
