package vn.motcua.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.motcua.organisation.Absence;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitId;

/** The officers of one unit of the demonstration, as those who act. */
record DemoCrew(UnitId unit, List<Officer> everybody, List<Absence> absences) {

  static DemoCrew of(UnitId unit, Officers officers) {
    return new DemoCrew(unit, officers.active(unit), officers.absencesFrom(unit, Instant.EPOCH));
  }

  Actor administrator() {
    return new Actor(unit, new UUID(0, 0), "Cài đặt", Set.of(Role.ADMINISTRATOR));
  }

  /** Somebody with the role who is in at that moment; the first ones a little more often. */
  Actor anyWith(Role role, Instant at, Random chance) {
    List<Officer> able =
        everybody.stream()
            .filter(officer -> officer.has(role))
            .filter(officer -> isPresent(officer, at))
            .toList();
    return actor(able.get(Math.min(chance.nextInt(able.size()), chance.nextInt(able.size()))));
  }

  /** Whoever's title begins so. */
  Actor titled(String title) {
    return everybody.stream()
        .filter(officer -> officer.title().startsWith(title))
        .map(DemoCrew::actor)
        .findFirst()
        .orElseThrow();
  }

  /** Everybody who is in at that moment. */
  List<Actor> present(Instant at) {
    return everybody.stream()
        .filter(officer -> isPresent(officer, at))
        .map(DemoCrew::actor)
        .toList();
  }

  private boolean isPresent(Officer officer, Instant at) {
    return absences.stream()
        .noneMatch(absence -> absence.officer().equals(officer.id()) && absence.covers(at));
  }

  Actor byId(UUID id) {
    return everybody.stream()
        .filter(officer -> officer.id().equals(id))
        .findFirst()
        .map(DemoCrew::actor)
        .orElseThrow();
  }

  private static Actor actor(Officer officer) {
    return new Actor(officer.unit(), officer.id(), officer.name(), officer.roles());
  }
}
