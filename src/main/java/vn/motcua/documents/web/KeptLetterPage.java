package vn.motcua.documents.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.documents.KeptLetter;
import vn.motcua.documents.LetterState;
import vn.motcua.web.Message;

/**
 * One letter of the box.
 *
 * @param title as typed, or as it stands
 * @param body as typed, or as it stands
 * @param answered keys of the questions already ticked
 */
public record KeptLetterPage(
    KeptLetter letter, String title, String body, Set<String> answered, @Nullable Message error) {

  public boolean isDraft() {
    return letter.state() == LetterState.DRAFT;
  }

  public boolean isChecked() {
    return letter.state() == LetterState.CHECKED;
  }

  public String address() {
    return "/ban-lam-viec/thu/" + letter.id();
  }
}
