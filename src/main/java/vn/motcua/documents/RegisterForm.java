package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the register (form 07 of 2025, Sổ theo dõi hồ sơ) for a stretch of days. Empty
 * texts are empty cells.
 *
 * @param from first day of receipt in this extract
 * @param to last day of receipt in this extract
 */
public record RegisterForm(
    Letterhead letterhead, LocalDate from, LocalDate to, LocalDate printedOn, List<Row> rows)
    implements PrintedForm {

  public RegisterForm {
    rows = List.copyOf(rows);
  }

  /**
   * One dossier.
   *
   * @param returned absent while the result is not handed over
   */
  public record Row(
      String code,
      String content,
      int sets,
      String owner,
      String address,
      String phone,
      LocalDate receivedOn,
      LocalDate dueOn,
      @Nullable Return returned,
      String note) {}

  /** The result handed over: when, by whom, to whom. */
  public record Return(LocalDate on, String giver, String taker) {}

  @Override
  public FormKind kind() {
    return FormKind.REGISTER;
  }

  @Override
  public LocalDate ruledBy() {
    return printedOn;
  }
}
