package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in the register of reception (form 03/TCD, Sổ tiếp công dân, of NĐ 154/2026/NĐ-CP)
 * for a stretch of days. Empty texts are empty cells.
 */
public record VisitRegisterForm(
    Letterhead letterhead, LocalDate from, LocalDate to, LocalDate printedOn, List<Row> rows)
    implements PrintedForm {

  public VisitRegisterForm {
    rows = List.copyOf(rows);
  }

  /**
   * One reception; the thirteen columns of the form without the running number.
   *
   * @param nameAndAddress column 3
   * @param idNumber column 4
   * @param summary column 5
   * @param matter column 6: complaint, denunciation, petition, reflection
   * @param people column 7: how many with the same matter
   * @param settledBy column 8: who has settled it already
   * @param ours column 9: marked when this office is competent
   * @param guidedTo column 10
   * @param takenBy column 11: who took it up, with the number of the paper
   * @param result column 12: how it was followed up
   */
  public record Row(
      LocalDate day,
      String nameAndAddress,
      String idNumber,
      String summary,
      String matter,
      int people,
      String settledBy,
      String ours,
      String guidedTo,
      String takenBy,
      String result,
      String note) {}

  @Override
  public FormKind kind() {
    return FormKind.VISIT_REGISTER;
  }

  @Override
  public LocalDate ruledBy() {
    return printedOn;
  }
}
