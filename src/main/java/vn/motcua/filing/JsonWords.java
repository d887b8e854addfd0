package vn.motcua.filing;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Words and numbers by name, as the database keeps them. */
final class JsonWords {
  private static final JsonMapper JSON = new JsonMapper();

  private JsonWords() {}

  static String of(Map<String, String> words) {
    return JSON.writeValueAsString(new TreeMap<>(words));
  }

  static Map<String, String> words(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
  }

  static Map<String, Integer> numbers(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, Integer>>() {});
  }
}
