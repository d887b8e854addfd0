package vn.motcua.identity.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Message;

/** The page on which officers change their own password. */
public record PasswordPage(boolean mustChange, boolean changed, Map<String, Message> errors) {
  public @Nullable Message error(String field) {
    return errors.get(field);
  }
}
