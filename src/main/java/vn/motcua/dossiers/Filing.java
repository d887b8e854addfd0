package vn.motcua.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.UnitId;

/**
 * What was fixed when the dossier was received and never changes afterwards.
 *
 * @param externalCode code a national or ministry system had already issued; shown first
 * @param trackSecret 80 random bits of the QR code on the slip
 * @param procedureVersion the version of the procedure the dossier keeps
 * @param person the same for all dossiers of one person in the unit
 * @param clockStart when the legal time began: the receipt, or the next opening
 * @param dueAt the due date as first promised on the slip; the present one: {@link LegalTime}
 * @param provisional that due date touches days whose holidays are not published
 * @param allotted working time of each step of the workflow, in seconds
 * @param quick what was promised beside the law
 */
public record Filing(
    UnitId unit,
    UUID id,
    LocalDate day,
    int number,
    String code,
    @Nullable String externalCode,
    CodeEntry externalEntry,
    String trackSecret,
    String procedureCode,
    UUID procedureVersion,
    UUID workflow,
    Channel channel,
    int caseNumber,
    boolean onTheSpot,
    UUID person,
    TimeLimit limit,
    Instant receivedAt,
    Instant clockStart,
    Instant dueAt,
    boolean provisional,
    List<Integer> allotted,
    QuickPromise quick) {
  public Filing {
    allotted = List.copyOf(allotted);
  }

  /** The code people see first: the outside one when there is one. */
  public String shownCode() {
    return externalCode == null ? code : externalCode;
  }

  /** How the outside code came in; typing it a second time is counted (A23). */
  public enum CodeEntry {
    NONE,
    TYPED,
    PASTED,
    SCANNED
  }
}
