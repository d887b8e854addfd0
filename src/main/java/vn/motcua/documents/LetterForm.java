package vn.motcua.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A letter ready to print, every word as the person who checked it read it. It carries no code to
 * scan and asks for nothing.
 *
 * @param paragraphs the first is the salutation
 */
public record LetterForm(
    Letterhead letterhead,
    LocalDate day,
    String title,
    List<String> paragraphs,
    Signatory signatory,
    PaperSize paper) {

  public LetterForm {
    paragraphs = List.copyOf(paragraphs);
  }
}
