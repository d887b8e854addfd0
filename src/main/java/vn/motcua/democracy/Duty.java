package vn.motcua.democracy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing the law asks of a publication, and how it stands on a day (Luật 10/2022/QH15 Điều
 * 12–14).
 *
 * @param day what the state is about: the last day to begin, the first day it may be taken down, or
 *     the day it was taken down
 * @param startedLate whether it was begun after its last day
 */
public record Duty(Means means, State state, LocalDate day, boolean startedLate) {
  /** How a duty stands. */
  public enum State {
    /** Not begun, and there is time. */
    TO_DO,
    /** Not begun, and the day is over. */
    LATE,
    /** Made known, and must stay a while yet. */
    RUNNING,
    /** Ended before its time was over. */
    SHORT,
    /** Must always hang, and hangs. */
    STANDING,
    /** As the law asks. */
    MET;

    /** Whether somebody still has to begin, or begin again. */
    public boolean isOwed() {
      return this == TO_DO || this == LATE || this == SHORT;
    }
  }

  /** What the item asks of a publication due on that day, in the order of the law. */
  static List<Duty> of(
      PublicationItem item, LocalDate due, List<Showing> showings, LocalDate today) {
    List<Duty> duties = new ArrayList<>();
    switch (item.board()) {
      case THIRTY_DAYS -> {
        // Hung on the first, it may be taken down on the thirty-first day.
        duties.add(of(Means.BOARD_OFFICE, PublicationItem.BOARD_DAYS, due, showings, today));
        duties.add(of(Means.BOARD_VILLAGE, PublicationItem.BOARD_DAYS, due, showings, today));
      }
      case PERMANENT -> {
        duties.add(always(Means.BOARD_OFFICE, due, showings, today));
        duties.add(always(Means.BOARD_VILLAGE, due, showings, today));
      }
      case NONE -> {
        if (showings.stream().noneMatch(Showing::counts)) {
          duties.add(notBegun(Means.OTHER, due, today));
        }
      }
    }
    if (item.loudspeakerDays() > 0) {
      // Broadcast on the first, second and third: the last day is two after the first.
      duties.add(of(Means.LOUDSPEAKER, item.loudspeakerDays() - 1, due, showings, today));
    }
    if (item.website() && item.board() != PublicationItem.Board.NONE) {
      duties.add(of(Means.WEBSITE, 0, due, showings, today));
    }
    return duties;
  }

  private static Duty of(Means means, int days, LocalDate due, List<Showing> all, LocalDate today) {
    List<Showing> showings = counting(means, all);
    if (showings.isEmpty()) {
      return notBegun(means, due, today);
    }
    boolean late = showings.getFirst().from().isAfter(due);
    Optional<Showing> whole =
        showings.stream()
            .filter(one -> !end(one, today).isBefore(one.from().plusDays(days)))
            .findFirst();
    if (whole.isPresent()) {
      return new Duty(means, State.MET, whole.get().from().plusDays(days), late);
    }
    Showing last = showings.getLast();
    return last.isOpen()
        ? new Duty(means, State.RUNNING, last.from().plusDays(days), late)
        : new Duty(means, State.SHORT, end(last, today), late);
  }

  private static Duty always(Means means, LocalDate due, List<Showing> all, LocalDate today) {
    List<Showing> showings = counting(means, all);
    if (showings.isEmpty()) {
      return notBegun(means, due, today);
    }
    boolean late = showings.getFirst().from().isAfter(due);
    return showings.stream()
        .filter(Showing::isOpen)
        .findFirst()
        .map(hanging -> new Duty(means, State.STANDING, hanging.from(), late))
        .orElseGet(() -> new Duty(means, State.SHORT, end(showings.getLast(), today), late));
  }

  private static Duty notBegun(Means means, LocalDate due, LocalDate today) {
    return new Duty(means, today.isAfter(due) ? State.LATE : State.TO_DO, due, false);
  }

  private static List<Showing> counting(Means means, List<Showing> all) {
    return all.stream()
        .filter(one -> one.means() == means && one.counts())
        .sorted(Comparator.comparing(Showing::from).thenComparing(one -> end(one, LocalDate.MAX)))
        .toList();
  }

  private static LocalDate end(Showing showing, LocalDate today) {
    return showing.ending().map(Showing.Ending::lastOn).orElse(today);
  }
}
