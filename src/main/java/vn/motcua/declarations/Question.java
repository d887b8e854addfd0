package vn.motcua.declarations;

import java.util.List;
import java.util.Optional;

/**
 * What is asked on one page: a few things that belong together.
 *
 * @param ask the question in plain words
 * @param heading above its answers on the paper; may be empty
 * @param when it is asked at all
 */
public record Question(
    String id,
    String ask,
    String hint,
    String heading,
    Optional<Field.Condition> when,
    List<Field> fields) {
  public Question {
    fields = List.copyOf(fields);
  }

  /** Whether an identity card can answer a part of it. */
  public boolean takesCard() {
    return fields.stream().anyMatch(field -> field.card().isPresent());
  }
}
