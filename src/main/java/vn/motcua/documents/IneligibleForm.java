package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on the written refusal after receipt (Văn bản thông báo không đủ điều kiện giải
 * quyết), signed by the authority that would have decided. Times are local times of the office; an
 * empty text prints as a dotted line.
 *
 * @param number whole number and symbol of the paper; empty when not numbered yet
 * @param reasons each with the provision it rests on, as the authority wrote it
 * @param guidance what the citizen can do now; may be empty
 * @param returned papers given back with this notice; may be empty
 * @param recipients who else gets the paper; may be empty
 */
public record IneligibleForm(
    Letterhead letterhead,
    DossierMark dossier,
    String number,
    LocalDate issuedOn,
    ReceiptForm.Person applicant,
    String procedureName,
    String procedureCode,
    LocalDateTime receivedAt,
    List<Reason> reasons,
    String guidance,
    List<String> returned,
    ReceiptForm.Contact contact,
    Signatory signatory,
    List<String> recipients)
    implements PrintedForm {

  public IneligibleForm {
    reasons = List.copyOf(reasons);
    returned = List.copyOf(returned);
    recipients = List.copyOf(recipients);
  }

  /** Why, and the provision this rests on; the provision may be empty. */
  public record Reason(String text, String ground) {}

  @Override
  public FormKind kind() {
    return FormKind.INELIGIBLE;
  }

  @Override
  public LocalDate ruledBy() {
    return issuedOn;
  }
}
