package vn.motcua.deadlines;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Why a due date is what it is, as facts in the order a person would tell them. */
public record Explanation(List<Fact> facts) {
  public Explanation {
    facts = List.copyOf(facts);
  }

  /** One step of the reckoning; {@link ExplanationWords} puts it into a sentence. */
  public sealed interface Fact {}

  public record Received(LocalDateTime at) implements Fact {}

  /** The clock did not start at once. */
  public record ClockStarts(LocalDateTime at, Closed why) implements Fact {}

  /** The legal time itself. */
  public record Counts(TimeLimit limit) implements Fact {}

  /** Received after 15:00, so it counts as received the next working day. */
  public record AfterCutOff(LocalDateTime at) implements Fact {}

  /** The clock stood still. */
  public record Paused(Pause pause) implements Fact {}

  /** Days that passed without counting. */
  public record NotCounted(List<RestDay> days) implements Fact {}

  /** Make-up working days that counted. */
  public record MadeUp(List<LocalDate> days) implements Fact {}

  /** The last day fell on rest days and was moved to the next working day. */
  public record MovedOff(LocalDate from, List<RestDay> days) implements Fact {}

  public record Due(LocalDateTime at) implements Fact {}

  /** Holidays after that day are not published; the reckoning is provisional. */
  public record Unpublished(LocalDate completeUntil) implements Fact {}

  /** Why the Centre was closed at the receipt. */
  public enum Closed {
    BEFORE_OPENING,
    MIDDAY_BREAK,
    AFTER_CLOSING,
    REST_DAY
  }

  /**
   * A day that did not count.
   *
   * @param name of the holiday, else empty
   * @param provisional follows from the law, not yet published
   */
  public record RestDay(LocalDate date, Kind kind, String name, boolean provisional) {
    /** Why the day did not count. */
    public enum Kind {
      SATURDAY,
      SUNDAY,
      HOLIDAY,
      DAY_IN_LIEU,
      CLOSED_WEEKDAY
    }
  }
}
