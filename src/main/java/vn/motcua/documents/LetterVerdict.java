package vn.motcua.documents;

import java.util.List;
import vn.motcua.web.Message;

/** Whether a letter may be written. */
public sealed interface LetterVerdict {

  /** No letter, and why; nobody is told but the officer who asks. */
  record Never(Message why) implements LetterVerdict {}

  /**
   * A draft. It goes only after a named person has read it and answered each question with yes.
   *
   * @param questions what the office does not know and must not get wrong
   */
  record Draft(List<Message> questions) implements LetterVerdict {

    public Draft {
      questions = List.copyOf(questions);
    }
  }
}
