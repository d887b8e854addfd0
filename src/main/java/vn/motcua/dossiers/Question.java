package vn.motcua.dossiers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A leader's question about one dossier.
 *
 * @param asked number of the event that asked it
 * @param words empty where nothing but the state of things was asked, or once erased by law
 * @param holderName who holds the dossier now
 */
public record Question(
    UUID dossier,
    String shownCode,
    String procedure,
    int asked,
    Instant at,
    String asker,
    String words,
    String holderName,
    Optional<Answer> answer) {
  /** What a holder said to it. */
  public record Answer(Instant at, String officer, String words) {}

  public boolean isOpen() {
    return answer.isEmpty();
  }
}
