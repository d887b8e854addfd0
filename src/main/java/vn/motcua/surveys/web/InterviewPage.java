package vn.motcua.surveys.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.surveys.Contact;
import vn.motcua.surveys.Question;
import vn.motcua.surveys.Round;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One interview: whom to ask, and the questions; nothing is ticked beforehand.
 *
 * @param key of this sending
 */
public record InterviewPage(
    Round round,
    Contact contact,
    String unitName,
    String key,
    Map<String, List<String>> typed,
    Map<String, Message> errors) {
  static final String BASE = "/khao-sat";
  static final String LIST = BASE + "/danh-sach";

  public String action(String noun) {
    return BASE + "/" + contact.slot().number() + "/" + noun;
  }

  public boolean isChosen(String field, String value) {
    return typed.getOrDefault(field, List.of()).contains(value);
  }

  public String value(Question question) {
    return typed.getOrDefault(question.id(), List.of("")).getFirst();
  }

  public @Nullable String error(Page page, Question question) {
    Message wrong = errors.get(question.id());
    return wrong == null ? null : page.t(wrong);
  }
}
