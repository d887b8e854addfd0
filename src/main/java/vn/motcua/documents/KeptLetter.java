package vn.motcua.documents;

import java.util.List;
import java.util.UUID;

/**
 * A letter in the box, from draft to handed over.
 *
 * @param questions keys of the messages that whoever checks it answers with yes
 * @param checkedBy name of who read it; empty for a draft
 * @param closedBy name of who handed it over or dropped it; empty while open
 */
public record KeptLetter(
    UUID id,
    LetterKind kind,
    String recipient,
    LetterForm form,
    List<String> questions,
    LetterState state,
    String checkedBy,
    String closedBy) {

  public KeptLetter {
    questions = List.copyOf(questions);
  }

  /** The words as they stand in a form field: one paragraph a line. */
  public String body() {
    return String.join("\n", form.paragraphs());
  }
}
