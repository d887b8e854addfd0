package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on form 05 of 2025 (Thông báo dừng giải quyết hồ sơ): at the citizen's own request,
 * while nothing is decided. Times are local times of the office; an empty text prints as a dotted
 * line.
 *
 * @param number whole number and symbol of the paper; empty when not numbered yet
 * @param requestedOn the day the citizen asked
 * @param reason what the citizen gave as reason; may be empty
 * @param recipients who else gets the paper; may be empty
 */
public record StopForm(
    Letterhead letterhead,
    DossierMark dossier,
    String number,
    LocalDate issuedOn,
    ReceiptForm.Person applicant,
    String procedureName,
    String procedureCode,
    LocalDateTime receivedAt,
    LocalDate requestedOn,
    String reason,
    LocalDateTime stoppedAt,
    ReceiptForm.Contact contact,
    Signatory signatory,
    List<String> recipients)
    implements PrintedForm {

  public StopForm {
    recipients = List.copyOf(recipients);
  }

  @Override
  public FormKind kind() {
    return FormKind.STOP_NOTICE;
  }

  @Override
  public LocalDate ruledBy() {
    return issuedOn;
  }
}
