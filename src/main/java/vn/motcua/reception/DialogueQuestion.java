package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.OfficeTime;

/**
 * A question put to a dialogue, what the public sees of it, and how it was answered.
 *
 * @param words as asked; for the office alone
 * @param asker may be empty: nobody has to say who asks
 * @param typedBy the officer who wrote it down; empty when it came by the public page
 * @param answers every version, the first one first; of a hidden question the asker's alone
 * @param within so many days it may wait before everybody reads that it is late
 */
public record DialogueQuestion(
    UUID id,
    int number,
    String words,
    String asker,
    String contact,
    String typedBy,
    Instant askedAt,
    Optional<Showing> showing,
    List<Answer> answers,
    int within) {
  public DialogueQuestion {
    answers = List.copyOf(answers);
  }

  /**
   * What an officer decided the public sees.
   *
   * @param words without personal data; empty when it is not shown
   * @param reason why it is not shown, or why the words differ from those before
   */
  public record Showing(
      int seq, boolean shown, String words, String reason, String by, Instant at) {}

  /** What was answered; a further one mends the one before, with a reason. */
  public record Answer(String words, String reason, String by, Instant at) {}

  public boolean isShown() {
    return showing.filter(Showing::shown).isPresent();
  }

  /** Nobody has decided yet whether it is shown. */
  public boolean waits() {
    return showing.isEmpty();
  }

  /** What the public reads. */
  public String shownWords() {
    return showing.map(Showing::words).orElse("");
  }

  public boolean isAnswered() {
    return !answers.isEmpty();
  }

  public Answer answer() {
    return answers.getLast();
  }

  /** Waits longer than it may, shown or not. */
  public boolean isOver(LocalDate held, LocalDate today) {
    return daysWaiting(held, today) > within;
  }

  /** Days without an answer since it was asked and the session was held; 0 before. */
  public long daysWaiting(LocalDate held, LocalDate today) {
    LocalDate asked = OfficeTime.date(askedAt);
    LocalDate since = asked.isAfter(held) ? asked : held;
    return isAnswered() ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, today));
  }
}
