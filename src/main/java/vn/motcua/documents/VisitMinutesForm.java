package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What was said at a reception, read out and signed by the citizen (NĐ 154/2026/NĐ-CP Điều 14 khoản
 * 1). Times are local times of the office.
 *
 * @param receiver who received, with the office title
 * @param answer what was answered or decided; may be empty
 * @param next who does what by when, one a line; may be empty
 */
public record VisitMinutesForm(
    Letterhead letterhead,
    LocalDateTime heldAt,
    String place,
    String receiver,
    String name,
    String address,
    String idNumber,
    String matter,
    String words,
    String answer,
    String next,
    String writer)
    implements PrintedForm {

  @Override
  public FormKind kind() {
    return FormKind.VISIT_MINUTES;
  }

  @Override
  public LocalDate ruledBy() {
    return heldAt.toLocalDate();
  }
}
