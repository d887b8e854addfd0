package vn.motcua.feedback.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.FeedbackRule;
import vn.motcua.feedback.FeedbackTopic;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitSettings;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * The form to tell the office something.
 *
 * @param recording an officer writes down what somebody says
 * @param flooded this address has sent too much just now
 */
public record FeedbackFormPage(
    Unit place,
    UnitSettings settings,
    FeedbackRule rule,
    List<Officer> officers,
    FeedbackForm form,
    Map<String, Message> errors,
    String key,
    boolean recording,
    boolean flooded) {
  public FeedbackFormPage {
    officers = List.copyOf(officers);
  }

  public List<FeedbackTopic> topics() {
    return List.of(FeedbackTopic.values());
  }

  public String action() {
    return recording ? "/ban-lam-viec/phan-anh/moi" : "/phan-anh/" + place.id() + "/gui";
  }

  public @Nullable String error(Page page, String field) {
    Message message = errors.get(field);
    return message == null ? null : page.t(message);
  }
}
