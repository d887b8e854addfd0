package vn.motcua.web;

import java.util.List;

/** A sentence not yet in any language: its key and what fills its gaps. */
public record Message(String key, List<Object> arguments) {
  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
