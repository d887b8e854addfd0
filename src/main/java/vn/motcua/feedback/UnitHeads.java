package vn.motcua.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/**
 * Finds the heads of a unit: its chairman, and the director of the Centre, who is the leader whose
 * title begins with "Giám đốc".
 */
@Component
class UnitHeads {
  private final Officers officers;
  private final Units units;
  private final Clock clock;

  UnitHeads(Officers officers, Units units, Clock clock) {
    this.officers = officers;
    this.units = units;
    this.clock = clock;
  }

  Heads of(UnitId unit) {
    Instant now = clock.instant();
    List<Officer> active = officers.active(unit);
    List<Officer> leaders = active.stream().filter(one -> one.has(Role.LEADER)).toList();
    Optional<Officer> chairman = officers.chairman(unit);
    Optional<UUID> acting =
        chairman.flatMap(one -> officers.standInFor(unit, one.id(), now)).map(Officer::id);
    return new Heads(
        unit,
        chairman.map(Officer::id),
        acting,
        with(active, Role.PARTY_SECRETARY),
        with(active, Role.FRONT),
        leaders.stream().map(Officer::id).toList(),
        observers(unit, now));
  }

  /** The director of the Centre, who asks for another officer at a desk. */
  Optional<UUID> director(UnitId unit) {
    List<Officer> leaders =
        officers.active(unit).stream().filter(one -> one.has(Role.LEADER)).toList();
    return titled(leaders, "giam doc").map(Officer::id);
  }

  /** Who has the post, as people speak of it. */
  List<UUID> having(UnitId unit, Post post) {
    Heads all = of(unit);
    return switch (post) {
      case CHAIRMAN -> all.chairman().stream().toList();
      case DEPUTY ->
          officers.active(unit).stream()
              .filter(one -> FoldedText.of(one.title()).startsWith("pho chu tich"))
              .map(Officer::id)
              .toList();
      case SECRETARY -> all.secretaries();
      case FRONT -> all.front();
      case DIRECTOR -> director(unit).stream().toList();
      case ELSEWHERE -> List.of();
    };
  }

  private static Optional<Officer> titled(List<Officer> leaders, String title) {
    return leaders.stream().filter(one -> FoldedText.of(one.title()).startsWith(title)).findFirst();
  }

  private static List<UUID> with(List<Officer> active, Role role) {
    return active.stream().filter(one -> one.has(role)).map(Officer::id).toList();
  }

  private List<Feedback.Person> observers(UnitId unit, Instant now) {
    UnitId province = units.find(unit).map(Unit::province).orElse(null);
    return province == null
        ? List.of()
        : officers.withRole(province, Role.PROVINCE_OBSERVER, now).stream()
            .map(one -> new Feedback.Person(province, one.id()))
            .toList();
  }
}
