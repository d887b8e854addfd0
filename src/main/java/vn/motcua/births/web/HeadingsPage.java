package vn.motcua.births.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.births.BirthHeadings;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/** The names of the columns, as they are or as typed. */
public record HeadingsPage(Map<String, String> names, Map<String, Message> errors) {
  public List<String> fields() {
    return BirthHeadings.FIELDS;
  }

  public String value(String field) {
    return names.getOrDefault(field, "");
  }

  public @Nullable String error(Page page, String field) {
    Message message = errors.get(field);
    return message == null ? null : page.t(message);
  }
}
