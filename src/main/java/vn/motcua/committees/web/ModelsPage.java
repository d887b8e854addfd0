package vn.motcua.committees.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.committees.MovementModel;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The models of a province, and the form of another. */
public record ModelsPage(List<MovementModel> all, Map<String, Message> errors) {
  public ModelsPage {
    all = List.copyOf(all);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }
}
