package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What stands on form 02/TCD (Giấy biên nhận thông tin, tài liệu) of NĐ 154/2026/NĐ-CP. Times are
 * local times of the office; an empty text prints as a dotted line.
 *
 * @param place where the papers were taken
 * @param papers one a line: name, number of pages, state
 * @param copies how many copies of the receipt there are
 */
public record VisitReceiptForm(
    Letterhead letterhead,
    LocalDateTime takenAt,
    String place,
    String taker,
    String takerTitle,
    String giver,
    String giverIdNumber,
    String papers,
    int copies)
    implements PrintedForm {

  @Override
  public FormKind kind() {
    return FormKind.VISIT_RECEIPT;
  }

  @Override
  public LocalDate ruledBy() {
    return takenAt.toLocalDate();
  }
}
