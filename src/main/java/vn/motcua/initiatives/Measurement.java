package vn.motcua.initiatives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Before and after, as counted on the day of measuring; kept with the act, so that later facts do
 * not change what was decided on.
 *
 * @param unusual holidays and days swapped in either window, by name and day
 * @param special other promises beside the law that held in either window, by name
 * @param narrowed procedures that were counted; 0 for all
 */
public record Measurement(
    TrialMeasure measure,
    Windows windows,
    Side before,
    Side after,
    Interval difference,
    Verdict verdict,
    List<String> unusual,
    List<String> special,
    int narrowed) {
  private static final JsonMapper JSON = new JsonMapper();

  public Measurement {
    unusual = List.copyOf(unusual);
    special = List.copyOf(special);
  }

  /** Whether both windows have enough cases to show anything of them. */
  public boolean isShown() {
    return before.isShown() && after.isShown();
  }

  /** After less before: of shares between -1 and 1, of times in minutes. */
  public double seen() {
    return after.value() - before.value();
  }

  String json() {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("measure", measure.name());
    node.put("before", map(before));
    node.put("after", map(after));
    node.put("low", difference.low());
    node.put("high", difference.high());
    node.put("verdict", verdict.name());
    node.put("unusual", unusual);
    node.put("special", special);
    node.put("narrowed", narrowed);
    return JSON.writeValueAsString(node);
  }

  private static Map<String, Object> map(Side side) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("n", side.n());
    node.put("hits", side.hits());
    node.put("value", side.value());
    node.put("open", side.open());
    node.put("workingDays", side.workingDays());
    side.asked().ifPresent(asked -> node.put("asked", asked));
    return node;
  }

  static Measurement of(Windows windows, String json) {
    JsonNode node = JSON.readTree(json);
    return new Measurement(
        TrialMeasure.valueOf(node.path("measure").asString()),
        windows,
        side(node.path("before")),
        side(node.path("after")),
        new Interval(node.path("low").asDouble(), node.path("high").asDouble()),
        Verdict.valueOf(node.path("verdict").asString()),
        words(node.path("unusual")),
        words(node.path("special")),
        node.path("narrowed").asInt());
  }

  private static Side side(JsonNode node) {
    return new Side(
        node.path("n").asLong(),
        node.path("hits").asLong(),
        node.path("value").asDouble(),
        node.path("open").asLong(),
        node.path("workingDays").asInt(),
        node.has("asked") ? Optional.of(node.path("asked").asLong()) : Optional.empty());
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.values().forEach(one -> words.add(one.asString()));
    return words;
  }
}
