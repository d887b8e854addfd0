package vn.motcua.organisation.web;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Post;
import vn.motcua.organisation.Presence;
import vn.motcua.organisation.RosterLine;

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
  static OfficerView of(RosterLine line, List<Post> held, Instant now) {
    Officer officer = line.officer();
    return new OfficerView(
        officer,
        line.presence(),
        held.stream().map(Post::title).filter(title -> !title.equals(officer.title())).toList(),
        line.phoneAt(now),
        line.ownPhoneUntil(now).orElse(null));
  }

  /** The number as a telephone dials it. */
  public String tel() {
    return "tel:" + phone.replaceAll("[^0-9+]", "");
  }
}
