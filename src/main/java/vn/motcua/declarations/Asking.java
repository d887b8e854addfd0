package vn.motcua.declarations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Asked;
import vn.motcua.web.Message;

/** A question as a page shows it: also the fields another answer on the same page brings up. */
public final class Asking {
  private Asking() {}

  public static List<Asked> of(Filling filling, Question question, Map<String, Message> errors) {
    return question.fields().stream()
        .map(field ->
            new Asked(
                field.id(),
                field.label(),
                field.hint(),
                only(question, field),
                field.required(),
                filling.answers().of(field.id()),
                field.options().stream()
                    .map(one -> new Asked.Option(one.value(), one.words()))
                    .toList(),
                inputmode(field),
                field.kind() == Field.Kind.LONG_TEXT ? 3 : 1,
                Optional.ofNullable(errors.get(field.id()))))
        .toList();
  }

  /** The words of the answer it waits for, where that is asked on the same page. */
  private static Optional<Message> only(Question question, Field field) {
    return field
        .when()
        .flatMap(condition ->
            question.fields().stream()
                .filter(one -> one.id().equals(condition.field()))
                .findFirst()
                .map(one ->
                    String.join(", ", condition.anyOf().stream().map(one::printed).toList())))
        .map(words -> Message.of("declarations.question.only", words));
  }

  private static @Nullable String inputmode(Field field) {
    return switch (field.kind()) {
      case CARD_NUMBER, COUNT -> "numeric";
      case PHONE -> "tel";
      default -> null;
    };
  }
}
