package vn.motcua.documents;

import java.time.LocalDate;

/**
 * What stands on form 01/TCD (Thông báo về việc từ chối tiếp công dân) of NĐ 154/2026/NĐ-CP. An
 * empty text prints as a dotted line.
 *
 * @param number whole number and symbol of the paper; empty when not numbered yet
 * @param came the day the citizen came
 * @param matter khiếu nại, tố cáo, kiến nghị or phản ánh
 * @param ground the article the refusal rests on, as the law words it
 * @param words why, in the words of who refuses
 */
public record VisitRefusalForm(
    Letterhead letterhead,
    String number,
    LocalDate issuedOn,
    String name,
    String idNumber,
    String address,
    LocalDate came,
    String matter,
    String summary,
    String ground,
    String words,
    Signatory signatory)
    implements PrintedForm {

  @Override
  public FormKind kind() {
    return FormKind.VISIT_REFUSAL;
  }

  @Override
  public LocalDate ruledBy() {
    return issuedOn;
  }
}
