package vn.motcua.documents;

import java.time.LocalDate;

/**
 * What stands on form 03 (Phiếu từ chối tiếp nhận giải quyết hồ sơ): nothing was received, and why.
 * An empty text prints as a dotted line.
 *
 * @param dossier {@link DossierMark#NONE} at the desk, where a refused dossier has no code
 * @param reason of any length; its line breaks are kept
 * @param signer the officer who refuses and signs
 */
public record RefusalForm(
    Letterhead letterhead,
    DossierMark dossier,
    LocalDate issuedOn,
    ReceiptForm.Person applicant,
    String procedureName,
    String procedureCode,
    String reason,
    ReceiptForm.Contact contact,
    String signer)
    implements PrintedForm {

  @Override
  public FormKind kind() {
    return FormKind.REFUSAL;
  }

  @Override
  public LocalDate ruledBy() {
    return issuedOn;
  }
}
