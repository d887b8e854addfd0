package vn.motcua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Absence;
import vn.motcua.organisation.AbsenceReason;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Presence;
import vn.motcua.organisation.RosterLine;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * Who is in today, for colleagues.
 *
 * @param self the officer who looks
 * @param leads may also note for colleagues
 * @param form what was typed in the absence form
 */
public record RosterPage(
    UUID self,
    boolean leads,
    LocalDate today,
    List<RosterLine> lines,
    List<AbsenceLine> absences,
    AbsenceForm form,
    Map<String, Message> errors) {
  /** An announced absence with the names in it. */
  public record AbsenceLine(Absence absence, String name, String standIn, boolean mayCancel) {}

  /** On a closed day: when the office opens again; null on an open day. */
  public @Nullable LocalDate opens() {
    return lines.stream()
        .map(RosterLine::presence)
        .filter(Presence.Closed.class::isInstance)
        .map(presence -> ((Presence.Closed) presence).opens())
        .findFirst()
        .orElse(null);
  }

  public AbsenceReason[] reasons() {
    return AbsenceReason.values();
  }

  public List<Officer> officers() {
    return lines.stream().map(RosterLine::officer).toList();
  }

  public long in() {
    return lines.stream().filter(line -> !line.presence().isAway()).count();
  }

  public long away() {
    return lines.size() - in();
  }

  public boolean mayNote(Officer officer) {
    return leads || officer.id().equals(self);
  }

  public @Nullable String error(Page page, String field) {
    Message error = errors.get(field);
    return error == null ? null : page.t(error);
  }
}
