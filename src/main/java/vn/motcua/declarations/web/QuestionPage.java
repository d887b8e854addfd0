package vn.motcua.declarations.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.declarations.Field;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.Question;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Message;

/**
 * One question with the answers so far.
 *
 * @param reviewing whether the person comes from the page with all answers and goes back there
 */
public record QuestionPage(
    Unit unit, Filling filling, Question question, boolean reviewing, Map<String, Message> errors) {

  public String address() {
    return StartPage.address(unit, filling.declaration());
  }

  /** All fields of the question, also those another answer on this page brings up. */
  public List<Field> fields() {
    return question.fields();
  }

  public String value(Field field) {
    return filling.answers().of(field.id());
  }

  public int place() {
    return filling.place(question);
  }

  public int last() {
    return filling.asked().size();
  }

  /** Answers to other questions, which travel along. */
  public Map<String, String> others() {
    return others(filling, question);
  }

  static Map<String, String> others(Filling filling, Question question) {
    Map<String, String> others = new LinkedHashMap<>();
    filling
        .answers()
        .values()
        .forEach((field, value) -> {
          boolean own = question.fields().stream().anyMatch(one -> one.id().equals(field));
          if (!own && !value.isEmpty()) {
            others.put(field, value);
          }
        });
    return others;
  }

  /** Which keys a telephone shows. */
  public @Nullable String inputmode(Field field) {
    return switch (field.kind()) {
      case CARD_NUMBER, COUNT -> "numeric";
      case PHONE -> "tel";
      default -> null;
    };
  }

  /** Said of a thing that is asked only in some cases. */
  public boolean isConditional(Field field) {
    return field.when().isPresent();
  }

  /** The words of the answer it waits for, as its question has them. */
  public String waitsFor(Field field) {
    Field.Condition condition = field.when().orElseThrow();
    return question.fields().stream()
        .filter(one -> one.id().equals(condition.field()))
        .findFirst()
        .map(one -> String.join(", ", condition.anyOf().stream().map(one::printed).toList()))
        .orElse("");
  }
}
