package vn.motcua.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The officers of a unit: who they are, who may do what, who is in, who stands in for whom. */
@Component
public class Officers {
  private final OfficerSearch search;
  private final AbsenceSearch absences;
  private final OfficeDays days;
  private final Clock clock;

  Officers(OfficerSearch search, AbsenceSearch absences, OfficeDays days, Clock clock) {
    this.search = search;
    this.absences = absences;
    this.days = days;
    this.clock = clock;
  }

  /** The officer within the unit, transferred ones too; another unit's officer is not found. */
  public Optional<Officer> find(UnitId unit, UUID id) {
    return search.byId(unit, id, clock.instant());
  }

  /** The officer within the unit, or the 404 page. */
  public Officer byId(UnitId unit, UUID id) {
    return find(unit, id).orElseThrow(() -> new NotFound("officer " + id + " of unit " + unit));
  }

  /**
   * Active officers of the unit who hold the role at that moment, in the order of the directory.
   */
  public List<Officer> withRole(UnitId unit, Role role, Instant at) {
    return search.active(unit, at).stream().filter(officer -> officer.has(role)).toList();
  }

  /** Those of {@link #withRole} who are not away at that moment. */
  public List<Officer> presentWithRole(UnitId unit, Role role, Instant at) {
    Set<UUID> away = away(unit, at).keySet();
    return withRole(unit, role, at).stream().filter(one -> !away.contains(one.id())).toList();
  }

  /**
   * An officer as somebody to give work to, beside the others who could have it.
   *
   * @param present neither away nor transferred
   * @param standIn who does the work meanwhile; empty when present, or when nobody present was
   *     named
   */
  public record Reachable(Officer officer, boolean present, Optional<Officer> standIn) {}

  /**
   * Those of {@link #withRole} with who is away at that moment and who stands in: two questions.
   */
  public List<Reachable> reachable(UnitId unit, Role role, Instant at) {
    Map<UUID, Officer> active = new LinkedHashMap<>();
    search.active(unit, at).forEach(officer -> active.put(officer.id(), officer));
    Map<UUID, Absence> away = away(unit, at);
    return active.values().stream()
        .filter(officer -> officer.has(role))
        .map(officer ->
            new Reachable(
                officer,
                !away.containsKey(officer.id()),
                standIn(officer.id(), away).map(active::get)))
        .toList();
  }

  /** The officer as somebody to give work to at that moment; one question instead of three. */
  public Optional<Assignee> assignee(UnitId unit, UUID officer, Instant at) {
    return search.assignee(unit, officer, at);
  }

  /** Whether work may be handed to the officer at that moment: active, and not away. */
  public boolean isPresent(UnitId unit, UUID officer, Instant at) {
    return search.byId(unit, officer, at).filter(Officer::active).isPresent()
        && absences.of(unit, officer, at).isEmpty();
  }

  /**
   * Who stands in for an officer who is away at that moment, following a stand-in who is away too.
   * Empty when the officer is not away, or when nobody present was named.
   */
  public Optional<Officer> standInFor(UnitId unit, UUID officer, Instant at) {
    return standIn(officer, away(unit, at))
        .flatMap(who -> search.byId(unit, who, at))
        .filter(Officer::active);
  }

  private Map<UUID, Absence> away(UnitId unit, Instant at) {
    return absences.at(unit, at).stream()
        .collect(Collectors.toMap(Absence::officer, absence -> absence));
  }

  private static Optional<UUID> standIn(UUID officer, Map<UUID, Absence> away) {
    Set<UUID> asked = new HashSet<>();
    UUID who = officer;
    while (asked.add(who)) {
      Absence absence = away.get(who);
      if (absence == null) {
        return who.equals(officer) ? Optional.empty() : Optional.of(who);
      }
      UUID next = absence.standIn();
      if (next == null) {
        return Optional.empty();
      }
      who = next;
    }
    return Optional.empty();
  }

  /** All active officers with where they are now, leaders first. */
  public List<RosterLine> directory(UnitId unit) {
    return roster(unit, clock.instant());
  }

  /** All active officers with where they are on that moment's day, leaders first. */
  public List<RosterLine> roster(UnitId unit, Instant at) {
    return new Roster(unit, at, search.active(unit, at), absences, days).lines();
  }

  /** The absences of the unit that are under way or still to come, soonest first. */
  public List<Absence> absencesFrom(UnitId unit, Instant at) {
    return absences.from(unit, at);
  }

  /** All active officers of the unit, leaders first. */
  public List<Officer> active(UnitId unit) {
    return search.active(unit, clock.instant());
  }

  /**
   * The chairman: the active leader whose title begins with "Chủ tịch"; where no title says so, the
   * first leader of the directory who signs, then the first leader.
   */
  public Optional<Officer> chairman(UnitId unit) {
    List<Officer> leaders =
        active(unit).stream().filter(officer -> officer.has(Role.LEADER)).toList();
    return leaders.stream()
        .filter(officer -> FoldedText.of(officer.title()).startsWith("chu tich"))
        .findFirst()
        .or(() -> leaders.stream().filter(officer -> officer.has(Role.APPROVAL)).findFirst())
        .or(() -> leaders.stream().findFirst());
  }

  /** Officers who were transferred, last first. */
  public List<Officer> transferred(UnitId unit) {
    return search.transferred(unit, clock.instant());
  }

  /** Every post the officer has held here, last first. */
  public List<Post> posts(UnitId unit, UUID officer) {
    return search.posts(unit, officer);
  }
}
