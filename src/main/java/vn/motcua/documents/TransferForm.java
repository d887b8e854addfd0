package vn.motcua.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What stands on the slip by which results go from who settled them to the desk (BGKQ, Phiếu bàn
 * giao kết quả). Local time of the office; an empty text prints as a dotted line.
 *
 * @param settling the unit in charge
 */
public record TransferForm(
    Letterhead letterhead,
    String settling,
    LocalDateTime handedAt,
    List<Result> results,
    String giver,
    String taker)
    implements PrintedForm {

  public TransferForm {
    results = List.copyOf(results);
  }

  /**
   * One result.
   *
   * @param fee whether there is a fee still to collect
   * @param byPost whether it goes on by post
   */
  public record Result(
      String code,
      String content,
      String result,
      String owner,
      String address,
      boolean fee,
      boolean byPost) {}

  @Override
  public FormKind kind() {
    return FormKind.TRANSFER;
  }

  @Override
  public LocalDate ruledBy() {
    return handedAt.toLocalDate();
  }
}
