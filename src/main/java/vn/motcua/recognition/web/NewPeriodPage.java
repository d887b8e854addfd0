package vn.motcua.recognition.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.committees.MovementModel;
import vn.motcua.recognition.CriteriaSet;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The form that opens a year of recognition. */
public record NewPeriodPage(
    String key, List<MovementModel> models, List<CriteriaSet> sets, Map<String, Message> errors) {
  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  public static String value(CriteriaSet set) {
    return set.unit() + "/" + set.id();
  }
}
