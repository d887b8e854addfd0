package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something the office said it would do, after a visit or at a dialogue: always with a named
 * officer and a date.
 *
 * @param visit the visit it follows from; empty for a promise of a dialogue, which is public
 * @param keepers who had it, the first one first; the last one has it now
 */
public record Commitment(
    UUID id,
    Optional<UUID> visit,
    Optional<UUID> dialogue,
    Optional<UUID> question,
    String words,
    String madeBy,
    Instant madeAt,
    List<Keeper> keepers,
    Optional<Kept> kept) {
  public Commitment {
    keepers = List.copyOf(keepers);
  }

  /**
   * Who has to do it until when.
   *
   * @param reason why the person or the date changed; empty for the first
   */
  public record Keeper(
      UUID officer, String name, LocalDate dueOn, String reason, String namedBy, Instant namedAt) {}

  /** What was done. */
  public record Kept(String words, boolean late, String by, Instant at) {}

  public Keeper keeper() {
    return keepers.getLast();
  }

  /** The date promised first; a date moved later does not make a late promise early. */
  public LocalDate firstDue() {
    return keepers.getFirst().dueOn();
  }

  public boolean isOpen() {
    return kept.isEmpty();
  }

  /** Not done, and the day promised first is over: a date moved on does not hide it. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && today.isAfter(firstDue());
  }

  /** So many days late, as it stands now. */
  public long daysOver(LocalDate today) {
    return Math.max(0, firstDue().until(today, ChronoUnit.DAYS));
  }
}
