package vn.motcua.procedures.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The form that lets a dated rule end. */
public record LawEndPage(LawPage.Line line, String to, Map<String, Message> errors) {
  public @Nullable String error(Page page) {
    Message message = errors.get("to");
    return message == null ? null : page.t(message);
  }
}
