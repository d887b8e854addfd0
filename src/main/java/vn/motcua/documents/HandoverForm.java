package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands on the note by which a citizen takes the result (BNKQ, Giấy biên nhận trả kết quả).
 * Empty texts print as a dash.
 *
 * @param takenAs how the taker stands to the owner: the owner, a relative, authorised
 * @param resultKind such as "Giấy khai sinh"
 */
public record HandoverForm(
    Letterhead letterhead,
    DossierMark dossier,
    String procedureName,
    String owner,
    String giver,
    String giverPhone,
    String taker,
    String takerPhone,
    String takerIdNumber,
    String takenAs,
    String resultKind,
    String resultNumber,
    String resultAbstract,
    LocalDateTime returnedAt)
    implements PrintedForm {
  @Override
  public FormKind kind() {
    return FormKind.HANDOVER;
  }

  @Override
  public LocalDate ruledBy() {
    return returnedAt.toLocalDate();
  }
}
