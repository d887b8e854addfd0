package vn.motcua.dossiers.web;

import java.util.Map;
import java.util.UUID;
import vn.motcua.web.Message;

/** The form for a refusal to receive, with what was typed and what is wrong with it. */
public record RefusePage(
    String code,
    String procedure,
    UUID key,
    Map<String, String> typed,
    Map<String, Message> errors) {
  public RefusePage {
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }
}
