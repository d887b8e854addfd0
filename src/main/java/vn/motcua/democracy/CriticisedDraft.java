package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A draft sent to the Front for criticism (phản biện xã hội).
 *
 * @param wantedBy the day the criticism is asked for
 * @param answerIn working days in which the office answers the criticism
 * @param criticised whether the Front has written
 */
public record CriticisedDraft(
    UUID id,
    String title,
    String words,
    LocalDate wantedBy,
    int answerIn,
    UUID sender,
    String sentBy,
    Instant sentAt,
    boolean criticised) {
  public boolean isLate(LocalDate today) {
    return !criticised && today.isAfter(wantedBy);
  }
}
