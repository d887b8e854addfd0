package vn.motcua.declarations.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.declarations.Asking;
import vn.motcua.declarations.Filling;
import vn.motcua.declarations.Question;
import vn.motcua.organisation.Unit;
import vn.motcua.web.Asked;
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

  public List<Asked> asked() {
    return Asking.of(filling, question, errors);
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
}
