package vn.motcua.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.LetterForm;
import vn.motcua.documents.LetterTemplate;
import vn.motcua.web.Message;

/**
 * One letter being rewritten.
 *
 * @param template the words as they stand in the form
 * @param slots the gaps that are filled for each person
 * @param sample the letter as a made-up person would read it
 */
public record LetterTemplatePage(
    LetterTemplate template,
    List<String> slots,
    List<Message> faults,
    @Nullable LetterForm sample,
    boolean saved) {

  public String address() {
    return "/ban-lam-viec/mau-thu/" + template.kind().slug();
  }
}
