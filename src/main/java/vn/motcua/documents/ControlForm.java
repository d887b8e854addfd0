package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on the control slip that travels with a dossier (Phiếu kiểm soát quá trình giải quyết
 * hồ sơ).
 *
 * @param cooperating agencies asked for an opinion; may be empty
 * @param blankRows further rows left empty for hand-overs to come
 */
public record ControlForm(
    Letterhead letterhead,
    DossierMark dossier,
    String owner,
    String procedureName,
    LocalDateTime receivedAt,
    LocalDateTime dueAt,
    String settling,
    String cooperating,
    List<HandOver> handOvers,
    int blankRows)
    implements PrintedForm {

  public ControlForm {
    handOvers = List.copyOf(handOvers);
  }

  /** How a step stood to its time when it was handed over. */
  public enum Mark {
    EARLY,
    ON_TIME,
    LATE,
    /** Nothing to measure yet, as when the dossier has just been received. */
    NONE
  }

  /** One hand-over from one named officer to the next. */
  public record HandOver(String from, String to, LocalDateTime at, Mark mark, String note) {}

  @Override
  public FormKind kind() {
    return FormKind.CONTROL_SLIP;
  }

  @Override
  public LocalDate ruledBy() {
    return receivedAt.toLocalDate();
  }
}
