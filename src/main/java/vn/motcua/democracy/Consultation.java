package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the people are asked, with who answers until when.
 *
 * @param comments what was said, in its order
 */
public record Consultation(
    UUID id,
    int matter,
    String title,
    String words,
    Set<Form> forms,
    LocalDate from,
    LocalDate until,
    LocalDate answerBy,
    UUID owedBy,
    String owedByName,
    List<Comment> comments,
    Optional<Summary> summary) {
  public Consultation {
    forms = Set.copyOf(forms);
    comments = List.copyOf(comments);
  }

  /** Ways to ask (Luật 10/2022/QH15 Điều 26). */
  public enum Form {
    DIALOGUE_CONFERENCE,
    COMMUNITY_MEETING,
    HOUSEHOLD_BALLOT,
    SUGGESTION_BOX_HOTLINE,
    FRONT_AND_ORGANISATIONS,
    WEBSITE,
    TELECOM_SOCIAL_NETWORK,
    DIALOGUE_WITH_AFFECTED
  }

  /**
   * One opinion; nobody's name.
   *
   * @param shown whether everybody reads it; none while nobody of the office has read it
   * @param reason why it is not shown
   */
  public record Comment(
      UUID id,
      Form form,
      String words,
      LocalDate saidOn,
      @Nullable Boolean shown,
      String reason,
      Optional<Answer> answer) {
    public boolean isUnread() {
      return shown == null;
    }

    public boolean isShown() {
      return Boolean.TRUE.equals(shown);
    }

    /** Whether somebody still has to read or to answer it. */
    public boolean isOwed() {
      return isUnread() || isShown() && answer.isEmpty();
    }
  }

  /** How it was answered; the words give the reason where it was not taken in whole. */
  public record Answer(Remark.Taken taken, String words, String by, Instant at) {}

  /** What everybody reads at the end. */
  public record Summary(String words, String by, Instant at) {}

  public boolean isOpen(LocalDate today) {
    return !today.isBefore(from) && !today.isAfter(until);
  }

  public boolean isLate(LocalDate today) {
    return summary.isEmpty() && today.isAfter(answerBy);
  }

  public List<Comment> shown() {
    return comments.stream().filter(Comment::isShown).toList();
  }

  public long owed() {
    return comments.stream().filter(Comment::isOwed).count();
  }

  public long answered() {
    return comments.stream().filter(one -> one.answer().isPresent()).count();
  }

  public long taken(Remark.Taken taken) {
    return comments.stream()
        .filter(one -> one.answer().filter(answer -> answer.taken() == taken).isPresent())
        .count();
  }
}
