package vn.motcua.democracy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the Front or a board said, with the answer that is owed.
 *
 * @param session the session it came of; empty for criticism
 * @param subject of the session, or title of the draft
 * @param cited references of the dossiers it is about
 * @param draft the draft criticised; empty for a remark after a session
 */
public record Remark(
    UUID id,
    Optional<UUID> session,
    Optional<UUID> draft,
    String subject,
    String board,
    String words,
    UUID owedBy,
    String owedByName,
    LocalDate dueOn,
    String madeBy,
    Instant madeAt,
    List<UUID> cited,
    Optional<Answer> answer) {
  public Remark {
    cited = List.copyOf(cited);
  }

  /** What the office made of it. */
  public enum Taken {
    ACCEPTED,
    PARTLY,
    NOT_ACCEPTED
  }

  /** The answer. */
  public record Answer(Taken taken, String words, String by, Instant at) {}

  public boolean isLate(LocalDate today) {
    return answer.isEmpty() && today.isAfter(dueOn);
  }
}
