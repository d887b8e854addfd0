package vn.motcua.declarations;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * What was typed, by field. Letters with marks typed as two signs are made one, so that the paper
 * and the register say the same.
 */
public record Answers(Map<String, String> values) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    Map<String, String> clean = new HashMap<>();
    values.forEach((field, value) -> clean.put(field, clean(value)));
    values = Map.copyOf(clean);
  }

  private static String clean(String value) {
    return Normalizer.normalize(value, Normalizer.Form.NFC)
        .replace("\u0000", "")
        .replace("\r\n", "\n")
        .strip();
  }

  public String of(String field) {
    return values.getOrDefault(field, "");
  }

  /** These answers with others laid over them. */
  public Answers with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(values);
    all.putAll(others);
    return new Answers(all);
  }
}
