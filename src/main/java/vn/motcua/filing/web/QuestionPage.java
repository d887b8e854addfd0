package vn.motcua.filing.web;

import java.util.List;
import java.util.Map;
import vn.motcua.declarations.Asking;
import vn.motcua.declarations.Question;
import vn.motcua.filing.Draft;
import vn.motcua.filing.KnownAnswer;
import vn.motcua.web.Asked;
import vn.motcua.web.Message;

/**
 * One question of a draft.
 *
 * @param reviewing whether the person comes from the page with all answers and goes back there
 * @param givenBack whether the answer was sent when the visit had ended, and is kept now
 * @param offered what was told before and stands in a field now, with where it comes from
 */
public record QuestionPage(
    Visit visit,
    Question question,
    boolean reviewing,
    boolean givenBack,
    Map<String, Message> errors,
    List<KnownAnswer> offered) {
  public QuestionPage {
    offered = List.copyOf(offered);
    errors = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(errors));
  }

  static String address(Draft draft, Question question) {
    return draft.address() + "/hoi/" + question.id();
  }

  public String address() {
    return address(visit.draft(), question);
  }

  public List<Asked> asked() {
    return Asking.of(visit.filling(), question, errors);
  }

  public int place() {
    return visit.filling().place(question);
  }

  public int last() {
    return visit.filling().asked().size();
  }
}
