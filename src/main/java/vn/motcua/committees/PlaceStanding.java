package vn.motcua.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One place in the movement of one model on one day.
 *
 * @param committees those that lead this model there
 * @param doubts what the figures of the program say against a launch
 */
public record PlaceStanding(
    MovementPlace place,
    LocalDate day,
    List<Committee> committees,
    Optional<Launch> launch,
    Set<Doubt> doubts) {
  /** Days after a launch within which nothing is asked. */
  static final int SETTLING_DAYS = 30;

  /** Why a launch is looked at again. */
  public enum Doubt {
    /** Launched, and nobody brought a dossier in this month or the month before. */
    NOT_ACTIVE,
    /** Launched, and things a friendly office needs are missing or nobody told about them. */
    CONDITIONS_MISSING,
    /** Launched without working in this program: nothing is known. */
    NO_FIGURES,
    /** The day it was planned for has passed. */
    OVERDUE
  }

  public PlaceStanding {
    committees = committees.stream().filter(one -> one.existsOn(day)).toList();
    doubts = Set.copyOf(doubts);
  }

  public boolean hasCommittee() {
    return !committees.isEmpty();
  }

  public boolean isLaunched() {
    return launch.filter(one -> one.isLaunchedOn(day)).isPresent();
  }

  public boolean isLaunched(Launch.Wave wave) {
    return launch.filter(one -> one.isLaunchedOn(day) && one.wave() == wave).isPresent();
  }

  /** Launched long enough for figures to say something. */
  boolean hasSettled() {
    return launch.filter(one -> one.isLaunchedOn(day.minusDays(SETTLING_DAYS))).isPresent();
  }

  PlaceStanding with(Set<Doubt> found) {
    return new PlaceStanding(place, day, committees, launch, found);
  }
}
