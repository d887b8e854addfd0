package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on form 02 (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ): everything missing, said once.
 * An empty text prints as a dotted line.
 *
 * @param number number in the register of such requests, such as "12"; empty when not numbered yet
 * @param reason a reason for the whole request; may be empty when each paper has its own
 * @param afterwards how the time goes on, in sentences; may be empty
 * @param signer the officer who guides and signs
 */
public record SupplementForm(
    Letterhead letterhead,
    DossierMark dossier,
    String number,
    LocalDate issuedOn,
    ReceiptForm.Person applicant,
    String procedureName,
    String procedureCode,
    List<Missing> papers,
    String reason,
    List<String> afterwards,
    ReceiptForm.Contact contact,
    String signer)
    implements PrintedForm {

  public SupplementForm {
    papers = List.copyOf(papers);
    afterwards = List.copyOf(afterwards);
  }

  /** One paper to add, why, and in how many originals, certified copies and photocopies. */
  public record Missing(
      String name, String reason, int originals, int certifiedCopies, int photocopies) {}

  @Override
  public FormKind kind() {
    return FormKind.SUPPLEMENT;
  }

  @Override
  public LocalDate ruledBy() {
    return issuedOn;
  }
}
