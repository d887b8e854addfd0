package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A day on which somebody receives citizens, as one version of the public schedule says it.
 *
 * @param version 1 as announced first; each change is one more
 * @param receiverTitle office title of who receives
 * @param reason why it was changed or cancelled; empty for the first version
 * @param booked how many asked to be received
 */
public record ReceptionDay(
    UUID id,
    int version,
    Plan plan,
    String receiverName,
    String receiverTitle,
    boolean cancelled,
    String reason,
    Instant changedAt,
    int booked) {

  /**
   * When, where, who. Local time of the office.
   *
   * @param minutes how long a turn is thought to take
   * @param standsIn why somebody else receives on a day of the chairman; empty when he does
   */
  public record Plan(
      LocalDate day,
      LocalTime from,
      LocalTime until,
      int minutes,
      String place,
      UUID receiver,
      ReceptionKind kind,
      boolean online,
      String standsIn) {

    /** Received by whoever the kind of day says. */
    public Plan(
        LocalDate day,
        LocalTime from,
        LocalTime until,
        int minutes,
        String place,
        UUID receiver,
        ReceptionKind kind,
        boolean online) {
      this(day, from, until, minutes, place, receiver, kind, online, "");
    }

    /** Whether a day of the chairman is received by somebody else. */
    public boolean isStoodInFor() {
      return !standsIn.isEmpty();
    }

    Plan with(String reason) {
      return new Plan(day, from, until, minutes, place, receiver, kind, online, reason.strip());
    }

    /** How many turns fit. */
    public int turns() {
      return (until.toSecondOfDay() - from.toSecondOfDay()) / 60 / minutes;
    }

    /** About when the turn begins; empty when it no longer fits into the hours. */
    public Optional<LocalDateTime> turn(int number) {
      return number > turns()
          ? Optional.empty()
          : Optional.of(day.atTime(from.plusMinutes((long) minutes * (number - 1))));
    }
  }

  public boolean isFull() {
    return booked >= plan.turns();
  }

  public boolean isOver(LocalDateTime now) {
    return !now.isBefore(plan.day().atTime(plan.until()));
  }

  /** Whether a citizen may still ask for a turn by the public page. */
  public boolean takes(LocalDateTime now) {
    return !cancelled && !isFull() && now.isBefore(plan.day().atTime(plan.from()));
  }

  public boolean isChanged() {
    return version > 1;
  }
}
