package vn.motcua.documents;

import java.time.LocalDate;

/** The values of one paper to print; which template it is set from follows from kind and day. */
public sealed interface PrintedForm
    permits ReceiptForm,
        CertificationReceiptForm,
        BulkReceiptForm,
        SupplementForm,
        RefusalForm,
        ApologyForm,
        ApologyDraft,
        StopForm,
        IneligibleForm,
        ControlForm,
        RegisterForm,
        TransferForm,
        HandoverForm,
        GuidanceForm,
        VisitRefusalForm,
        VisitReceiptForm,
        VisitMinutesForm,
        VisitRegisterForm {

  FormKind kind();

  /** Empty for the ordinary form of its kind. */
  default String variant() {
    return "";
  }

  /**
   * The day whose form is printed: the day the paper is issued, so that a reprint looks as the
   * first print did. The control slip goes by the day of receipt, when it was begun.
   */
  LocalDate ruledBy();
}
