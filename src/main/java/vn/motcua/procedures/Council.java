package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A council the law puts before a result: who sits in it, when it can decide, and how.
 *
 * <p>Disability: Luật Người khuyết tật 51/2010/QH12 Điều 16; TT 01/2019/TT-BLĐTBXH.
 *
 * @param to first day it no longer holds; empty while no end is known
 * @param note what about it is still being checked; empty for nothing
 * @param places where it may meet
 * @param sessionWithin working days from receipt to the conclusion
 * @param followedBy code of what the citizen can ask for at once with the result, without a council
 * @param postingWithin working days from the conclusion to posting it at the office and the result
 */
public record Council(
    String code,
    String name,
    LocalDate from,
    Optional<LocalDate> to,
    List<Seat> seats,
    List<String> places,
    Quorum quorum,
    int sessionWithin,
    int postingWithin,
    Optional<String> followedBy,
    String basis,
    String note,
    String source,
    Confidence confidence) {
  public Council {
    seats = List.copyOf(seats);
    places = List.copyOf(places);
    if (seats.stream().filter(seat -> seat.role() == Seat.Role.CHAIR).count() != 1) {
      throw new IllegalArgumentException("a council has one chair: " + code);
    }
  }

  /**
   * A place at the table.
   *
   * @param whereItExists only where there is such a body in the commune
   */
  public record Seat(int order, Role role, String title, boolean whereItExists) {
    /** What the person does at the session. */
    public enum Role {
      CHAIR,
      SECRETARY,
      MEMBER
    }
  }

  /** At least so large a part of the members must be there. */
  public record Quorum(int numerator, int denominator) {
    public Quorum {
      if (numerator < 1 || denominator < numerator) {
        throw new IllegalArgumentException(numerator + "/" + denominator + " is no quorum");
      }
    }

    /** The smallest number present with which a session of so many members counts. */
    public int of(int members) {
      return (members * numerator + denominator - 1) / denominator;
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && to.filter(end -> !end.isAfter(day)).isEmpty();
  }

  /** Whether a session counts: enough of the appointed members are there. */
  public boolean isQuorate(int appointed, int present) {
    return appointed > 0 && present <= appointed && present >= quorum.of(appointed);
  }

  /**
   * Whether a motion passes: the majority of the votes; when they are equal, as the chair votes.
   */
  public static boolean passes(int yes, int no, boolean chairSaysYes) {
    return yes == no ? chairSaysYes : yes > no;
  }
}
