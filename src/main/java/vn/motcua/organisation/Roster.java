package vn.motcua.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** The presence roster of one unit at one moment. */
final class Roster {
  private final UnitId unit;
  private final List<Officer> officers;
  private final OfficeDays days;
  private final LocalDate today;
  private final Set<UUID> in;
  private final Map<UUID, Officer> byId = new HashMap<>();
  private final Map<UUID, Absence> away = new HashMap<>();

  Roster(UnitId unit, Instant at, List<Officer> officers, AbsenceSearch absences, OfficeDays days) {
    this.unit = unit;
    this.officers = officers;
    this.days = days;
    this.today = OfficeTime.date(at);
    this.in = absences.attending(unit, today);
    officers.forEach(officer -> byId.put(officer.id(), officer));
    absences.at(unit, at).forEach(absence -> away.put(absence.officer(), absence));
  }

  List<RosterLine> lines() {
    return officers.stream()
        .map(officer -> new RosterLine(officer, presence(officer.id()), isAtWork(officer.id())))
        .toList();
  }

  private boolean isAtWork(UUID officer) {
    return !away.containsKey(officer) && days.isOpen(unit, today);
  }

  private Presence presence(UUID officer) {
    Absence absence = away.get(officer);
    if (absence != null) {
      LocalDate back = days.openOnOrAfter(unit, OfficeTime.date(absence.ends()));
      return new Presence.Away(back, standIn(absence), absence.reason());
    }
    if (in.contains(officer)) {
      return new Presence.In();
    }
    return days.isOpen(unit, today)
        ? new Presence.Expected()
        : new Presence.Closed(days.openOnOrAfter(unit, today));
  }

  /** The colleague named, or whoever stands in for that colleague, without going in a circle. */
  private Optional<Officer> standIn(Absence absence) {
    UUID who = absence.standIn();
    for (int step = 0; who != null && away.containsKey(who) && step < away.size(); step++) {
      who = away.get(who).standIn();
    }
    return who == null || away.containsKey(who)
        ? Optional.empty()
        : Optional.ofNullable(byId.get(who));
  }
}
