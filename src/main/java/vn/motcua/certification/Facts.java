package vn.motcua.certification;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON of a fact: keys in order, no spaces, so that its hash is stable. */
final class Facts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Object> entries = new TreeMap<>();

  Facts put(String name, Object value) {
    entries.put(name, value);
    return this;
  }

  String json() {
    return JSON.writeValueAsString(entries);
  }
}
