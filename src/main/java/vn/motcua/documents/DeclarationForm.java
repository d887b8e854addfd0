package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A citizen's own declaration, to be printed and signed (tờ khai).
 *
 * @param addressee whom it goes to, such as "Ủy ban nhân dân Xã Nà Hỳ"
 * @param place where it is signed, such as "Nà Hỳ"
 * @param code what the scanner at the desk reads of it, as an identity card's code; may be empty
 */
public record DeclarationForm(
    String title,
    String addressee,
    String place,
    LocalDate day,
    List<Part> parts,
    String pledge,
    String signer,
    String source,
    String code) {
  public DeclarationForm {
    parts = List.copyOf(parts);
  }

  /** Lines under a heading; without one they go on under the one before. */
  public record Part(String heading, List<Entry> lines) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** One line; an empty value becomes dots to write on. */
  public record Entry(String label, String value) {}
}
