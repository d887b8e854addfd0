package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on the receipt for papers to be certified (form 01, variant CT): the receipt with
 * pages and copies in place of originals and photocopies.
 *
 * @param receipt everything else; its own list of papers is not printed
 */
public record CertificationReceiptForm(ReceiptForm receipt, List<Paper> papers)
    implements PrintedForm {

  public CertificationReceiptForm {
    papers = List.copyOf(papers);
  }

  /**
   * One paper to be certified.
   *
   * @param paperCopies how many copies on paper are asked for
   * @param electronic whether a signed electronic copy is asked for
   */
  public record Paper(String name, int pages, int paperCopies, boolean electronic) {}

  @Override
  public FormKind kind() {
    return FormKind.RECEIPT;
  }

  @Override
  public String variant() {
    return "CT";
  }

  @Override
  public LocalDate ruledBy() {
    return receipt.ruledBy();
  }
}
