package vn.motcua.dossiers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register (form 07), all of it told by the events of one dossier.
 *
 * @param dueAt the date last told to the citizen, by law or with an apology
 * @param returnedAt absent while the result is not handed over
 * @param giver who handed it over; empty before
 * @param taker who took it, as noted; empty before, and once erased by law
 */
public record RegisterLine(
    UUID id,
    String code,
    String procedure,
    int sets,
    String owner,
    String address,
    String phone,
    Instant receivedAt,
    Instant dueAt,
    @Nullable Instant returnedAt,
    String giver,
    String taker,
    Stage stage,
    Standing.@Nullable Outcome outcome,
    boolean rescheduled) {

  /** Message keys of what the last column says; nothing for a dossier that goes its usual way. */
  public String noteKey() {
    if (stage == Stage.WITHDRAWN || stage == Stage.STOPPED) {
      return "dossiers.register.note." + stage;
    }
    if (outcome == Standing.Outcome.REFUSED) {
      return "dossiers.register.note.REFUSED";
    }
    return rescheduled ? "dossiers.register.note.rescheduled" : "";
  }
}
