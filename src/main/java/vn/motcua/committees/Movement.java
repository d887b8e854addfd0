package vn.motcua.committees;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.committees.MovementPlace.Level;

/** The movement of one model in a province on a day: every unit there was, and how far it is. */
public record Movement(MovementModel model, LocalDate day, List<PlaceStanding> places) {
  public Movement {
    places = List.copyOf(places);
  }

  /**
   * How many of the units of a level are so far.
   *
   * @param committees have a committee for this model
   * @param pilots launched as a pilot, within the launched
   */
  public record Sum(Level level, int all, int committees, int launched, int pilots) {}

  public List<PlaceStanding> at(Level level) {
    return places.stream().filter(one -> one.place().level() == level).toList();
  }

  /** The levels with units on that day, from above. */
  public List<Sum> sums() {
    return List.of(Level.values()).stream().map(this::sum).filter(sum -> sum.all() > 0).toList();
  }

  public Sum sum(Level level) {
    List<PlaceStanding> own = at(level);
    return new Sum(
        level,
        own.size(),
        (int) own.stream().filter(PlaceStanding::hasCommittee).count(),
        (int) own.stream().filter(PlaceStanding::isLaunched).count(),
        (int) own.stream().filter(one -> one.isLaunched(Launch.Wave.PILOT)).count());
  }

  /** Places the committee looks at again, and why. */
  public List<PlaceStanding> doubtful() {
    return places.stream().filter(one -> !one.doubts().isEmpty()).toList();
  }
}
