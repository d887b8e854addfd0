package vn.motcua.commendation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.shared.UnitId;

/**
 * A proposal to commend a commune or an officer, with all that was done with it.
 *
 * @param officer name of the officer; empty for the commune itself
 * @param form such as "Giấy khen của Chủ tịch UBND xã"
 * @param alarms as they were when it was proposed
 */
public record Commendation(
    UnitId unit,
    UUID id,
    UnitId subject,
    String subjectName,
    Optional<UUID> officerId,
    String officer,
    String form,
    String reason,
    List<Fact> facts,
    List<Alarm> alarms,
    String by,
    Instant at,
    List<CommendationStep> steps) {
  public Commendation {
    facts = List.copyOf(facts);
    alarms = List.copyOf(alarms);
    steps = List.copyOf(steps);
  }

  public CommendationStage stage() {
    return steps.isEmpty() ? CommendationStage.PROPOSED : steps.getLast().act().to();
  }

  public int version() {
    return steps.size();
  }

  /** Who is commended, as people say it. */
  public String whom() {
    return officer.isEmpty() ? subjectName : officer + ", " + subjectName;
  }

  public List<CouncilVote> votes() {
    return steps.stream()
        .filter(step -> step.act() == CommendationAct.HEAR)
        .map(CommendationStep::votes)
        .findFirst()
        .orElse(List.of());
  }

  public Optional<CommendationStep> decided() {
    return steps.stream().filter(step -> step.act() == CommendationAct.DECIDE).findFirst();
  }

  /** Whether there was an alarm when it was proposed, heard or decided. */
  public boolean isUnderAlarm() {
    return Stream.concat(Stream.of(alarms), steps.stream().map(CommendationStep::alarms))
        .anyMatch(some -> !some.isEmpty());
  }

  /** The latest alarms told. */
  public List<Alarm> latestAlarms() {
    return steps.isEmpty() ? alarms : steps.getLast().alarms();
  }
}
