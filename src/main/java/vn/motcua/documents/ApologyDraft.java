package vn.motcua.documents;

import java.time.LocalDate;

/**
 * Form 04 before it is signed: the same paper with DỰ THẢO on it, to be read and not to be sent.
 */
public record ApologyDraft(ApologyForm apology) implements PrintedForm {
  @Override
  public FormKind kind() {
    return apology.kind();
  }

  @Override
  public LocalDate ruledBy() {
    return apology.ruledBy();
  }
}
