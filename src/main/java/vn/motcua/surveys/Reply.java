package vn.motcua.surveys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.web.Message;

/**
 * The answers of one person as typed, each field named after its question.
 *
 * @param operation the sending: the same one arriving twice counts once
 * @param paper whether they were typed from a form filled in by hand
 */
public record Reply(UUID operation, boolean paper, Map<String, List<String>> typed) {
  /** Most characters of one answer in words. */
  public static final int MOST_WORDS = 2000;

  public Reply {
    typed = Map.copyOf(typed);
  }

  /** What cannot be taken, by question; with nothing answered at all the whole form. */
  public Map<String, Message> errors(List<Question> questions) {
    Map<String, Message> errors = new LinkedHashMap<>();
    for (Question question : questions) {
      List<String> given = given(question);
      if (question.kind() == Question.Kind.TEXT) {
        if (!given.isEmpty() && given.getFirst().length() > MOST_WORDS) {
          errors.put(
              question.id(),
              Message.of("surveys.error.words", MOST_WORDS, given.getFirst().length()));
        }
      } else if (question.kind() == Question.Kind.NUMBER) {
        if (!given.stream().allMatch(one -> one.matches("[0-9]{1,4}"))) {
          errors.put(question.id(), Message.of("surveys.error.number", Question.LARGEST_NUMBER));
        }
      } else if (!given.stream().allMatch(one -> isOption(question, one))) {
        errors.put(question.id(), Message.of("surveys.error.option"));
      }
    }
    if (errors.isEmpty() && questions.stream().allMatch(one -> given(one).isEmpty())) {
      errors.put(questions.getFirst().id(), Message.of("surveys.error.empty"));
    }
    return errors;
  }

  /** Choices and numbers, as the box takes them. */
  Map<String, Object> answers(List<Question> questions) {
    Map<String, Object> answers = new LinkedHashMap<>();
    for (Question question : questions) {
      List<String> given = given(question);
      if (given.isEmpty() || question.kind() == Question.Kind.TEXT) {
        continue;
      }
      answers.put(
          question.id(),
          question.kind() == Question.Kind.SEVERAL
              ? given
              : String.valueOf(Integer.parseInt(given.getFirst())));
    }
    return answers;
  }

  Map<String, String> words(List<Question> questions) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Question question : questions) {
      List<String> given = given(question);
      if (!given.isEmpty() && question.kind() == Question.Kind.TEXT) {
        words.put(question.id(), given.getFirst());
      }
    }
    return words;
  }

  private List<String> given(Question question) {
    List<String> all =
        typed.getOrDefault(question.id(), List.of()).stream()
            .map(one -> one.strip().replace("\u0000", "").replace("\r\n", "\n"))
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    return question.kind() == Question.Kind.SEVERAL || all.isEmpty()
        ? all
        : List.of(all.getFirst());
  }

  private static boolean isOption(Question question, String typed) {
    return typed.matches("[1-9][0-9]?") && Integer.parseInt(typed) <= question.options().size();
  }
}
