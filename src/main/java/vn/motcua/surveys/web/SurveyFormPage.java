package vn.motcua.surveys.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.surveys.SurveyForm;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One form: its questions, where they come from, and room to enter them anew.
 *
 * @param mayEnter whether this team writes questions
 */
public record SurveyFormPage(SurveyForm form, boolean mayEnter, Map<String, Message> errors) {
  static final String BASE = SurveysController.BASE + "/bieu-mau";

  /** Questions that can be entered at once. */
  public static final int LINES = 15;

  public String action() {
    return BASE + "/" + form.code() + "/phien-ban";
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
