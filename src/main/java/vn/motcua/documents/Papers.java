package vn.motcua.documents;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * The papers the desk prints, each as a PDF of A5 pages whose text can be read aloud, searched and
 * copied. The same values always give the same bytes.
 */
@Component
public class Papers {

  private final Forms forms;

  Papers(Forms forms) {
    this.forms = forms;
  }

  /** The receipt and appointment slip, by the form in force on the day of receipt. */
  public byte[] receipt(ReceiptForm form) {
    return ReceiptLayout.draw(form, template(FormKind.RECEIPT, form.receivedAt().toLocalDate()));
  }

  /** The guidance sheet for who goes home with papers missing; nothing has been received. */
  public byte[] guidance(GuidanceForm form) {
    return GuidanceLayout.draw(form, template(FormKind.GUIDANCE, form.day()));
  }

  /** The control slip that travels with the dossier, by the form in force on the day of receipt. */
  public byte[] controlSlip(ControlForm form) {
    return ControlLayout.draw(
        form, template(FormKind.CONTROL_SLIP, form.receivedAt().toLocalDate()));
  }

  /** The note by which the result is taken. */
  public byte[] handover(HandoverForm form) {
    return HandoverLayout.draw(form, template(FormKind.HANDOVER, form.returnedAt().toLocalDate()));
  }

  private FormTemplate template(FormKind kind, LocalDate day) {
    return forms
        .inForce(kind, day)
        .filter(form -> !form.template().isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("no form " + kind + " to print on " + day));
  }
}
