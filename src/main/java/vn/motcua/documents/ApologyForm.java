package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on form 04: the apology for a dossier that will be late, and the new date. Times are
 * local times of the office; an empty text prints as a dotted line.
 *
 * @param number whole number and symbol of the paper; empty when not numbered yet
 * @param settling the unit that is late
 * @param reason of any length; its line breaks are kept
 * @param collectAt where the result is given then
 * @param recipients who else gets the paper; may be empty
 */
public record ApologyForm(
    Letterhead letterhead,
    DossierMark dossier,
    String number,
    LocalDate issuedOn,
    ReceiptForm.Person applicant,
    String procedureName,
    String procedureCode,
    LocalDateTime receivedAt,
    LocalDateTime dueAt,
    String settling,
    String reason,
    LocalDateTime newDueAt,
    String collectAt,
    ReceiptForm.Contact contact,
    Signatory signatory,
    List<String> recipients)
    implements PrintedForm {

  public ApologyForm {
    recipients = List.copyOf(recipients);
  }

  @Override
  public FormKind kind() {
    return FormKind.APOLOGY;
  }

  @Override
  public LocalDate ruledBy() {
    return issuedOn;
  }
}
