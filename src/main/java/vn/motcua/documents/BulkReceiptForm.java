package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on one receipt for many dossiers (form 01, variant N): the receipt without a list of
 * papers, and with it a record of hand-over that names every dossier.
 *
 * @param receipt what is common to all; its own list of papers is not printed
 */
public record BulkReceiptForm(ReceiptForm receipt, List<Item> items) implements PrintedForm {

  public BulkReceiptForm {
    items = List.copyOf(items);
  }

  /**
   * One dossier of the many.
   *
   * @param settling the unit that settles it
   * @param limit such as "3 ngày làm việc"
   */
  public record Item(
      String content,
      String settling,
      LocalDate receivedOn,
      LocalDate dueOn,
      String limit,
      int sets,
      String owner) {}

  @Override
  public FormKind kind() {
    return FormKind.RECEIPT;
  }

  @Override
  public String variant() {
    return "N";
  }

  @Override
  public LocalDate ruledBy() {
    return receipt.ruledBy();
  }
}
