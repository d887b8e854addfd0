package vn.motcua.declarations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.web.Message;

/**
 * A declaration while it is filled in: what is asked with the answers so far, and what is wrong
 * with them. A thing that is not asked counts for nothing, whatever was typed there before.
 */
public record Filling(Declaration declaration, Answers answers, LocalDate today) {

  /** The questions that are asked, in order. */
  public List<Question> asked() {
    return declaration.questions().stream().filter(this::isAsked).toList();
  }

  public boolean isAsked(Question question) {
    return question.when().map(this::holds).orElse(true);
  }

  /** The fields of a question that are asked. */
  public List<Field> asked(Question question) {
    return isAsked(question)
        ? question.fields().stream()
            .filter(field -> field.when().map(this::holds).orElse(true))
            .toList()
        : List.of();
  }

  private boolean holds(Field.Condition condition) {
    return condition.anyOf().contains(answers.of(condition.field())) && isAsked(condition.field());
  }

  private boolean isAsked(String field) {
    for (Question question : declaration.questions()) {
      for (Field one : question.fields()) {
        if (one.id().equals(field)) {
          return isAsked(question) && one.when().map(this::holds).orElse(true);
        }
      }
    }
    return false;
  }

  /** What is wrong in one question, by field, in order. */
  public Map<String, Message> errors(Question question) {
    Map<String, Message> errors = new LinkedHashMap<>();
    for (Field field : asked(question)) {
      FieldRules.fault(field, answers.of(field.id()), today)
          .ifPresent(fault -> errors.put(field.id(), fault));
    }
    return errors;
  }

  /** The question asked after this one; empty where it was the last. */
  public Optional<Question> after(Question question) {
    List<Question> asked = asked();
    int next = asked.indexOf(question) + 1;
    return next < asked.size() ? Optional.of(asked.get(next)) : Optional.empty();
  }

  public Optional<Question> before(Question question) {
    List<Question> asked = asked();
    int at = asked.indexOf(question);
    return at > 0 ? Optional.of(asked.get(at - 1)) : Optional.empty();
  }

  /** The first question with something wrong in it. */
  public Optional<Question> firstWrong() {
    return asked().stream().filter(question -> !errors(question).isEmpty()).findFirst();
  }

  /** From 1. */
  public int place(Question question) {
    return asked().indexOf(question) + 1;
  }

  /** The same with answers given before laid into what is still empty of a question. */
  public Filling offering(Question question) {
    Map<String, String> known = new LinkedHashMap<>();
    for (Field field : asked(question)) {
      field
          .same()
          .filter(same -> answers.of(field.id()).isEmpty() && holds(same.when()))
          .ifPresent(same -> known.put(field.id(), answers.of(same.as())));
    }
    return known.isEmpty() ? this : new Filling(declaration, answers.with(known), today);
  }

  /** The answers a card gives to a question. */
  public Map<String, String> from(Question question, IdCard card) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Field field : asked(question)) {
      field
          .card()
          .map(part -> fitting(field, card.part(part)))
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> found.put(field.id(), value));
    }
    return found;
  }

  /** A choice is answered by the option with the card's words. */
  private static String fitting(Field field, String value) {
    if (field.kind() != Field.Kind.CHOICE) {
      return value;
    }
    return field.options().stream()
        .filter(option -> option.words().equalsIgnoreCase(value))
        .map(Field.Option::value)
        .findFirst()
        .orElse("");
  }

  /** Who files, as an identity card's QR code says it; empty without number and name. */
  public Optional<IdCard> applicant() {
    Map<Field.CardPart, String> parts = new LinkedHashMap<>();
    declaration
        .question(declaration.applicant())
        .map(this::asked)
        .orElse(new ArrayList<>())
        .forEach(field ->
            field.card().ifPresent(part -> parts.put(part, field.printed(answers.of(field.id())))));
    return IdCard.of(parts);
  }
}
