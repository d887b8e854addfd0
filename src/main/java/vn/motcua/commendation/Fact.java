package vn.motcua.commendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure a proposal rests on, as it was when proposed.
 *
 * @param whole of how many; 0 for a plain count
 */
public record Fact(Kind kind, long part, long whole) {
  /** Below this a share says more about a person than about the work. */
  public static final int SMALLEST = 5;

  private static final JsonMapper JSON = new JsonMapper();

  /** Which figure. */
  public enum Kind {
    /** Results early or on time, of a unit. */
    KEPT("commendation-kept"),
    /** Steps ended in time, of an officer. */
    STEPS("commendation-steps"),
    /** Rated, of the results given back. */
    RESPONSE("ratings-response"),
    /** Ratings without the unhappy face. */
    SATISFIED("reporting-qd766-satisfaction"),
    /** Recognised initiatives. */
    INITIATIVES("commendation-initiatives"),
    /** Communes that took one of them over. */
    ADOPTED("commendation-adopted");

    private final String figure;

    Kind(String figure) {
      this.figure = figure;
    }

    /** Id of its definition. */
    public String figure() {
      return figure;
    }

    public boolean isShare() {
      return this != INITIATIVES && this != ADOPTED;
    }
  }

  public boolean isShown() {
    return !kind.isShare() || whole >= SMALLEST;
  }

  static String json(List<Fact> facts) {
    return JSON.writeValueAsString(
        facts.stream()
            .map(one -> Map.of("kind", one.kind().name(), "part", one.part(), "whole", one.whole()))
            .toList());
  }

  static List<Fact> of(String json) {
    List<Fact> facts = new ArrayList<>();
    for (JsonNode one : JSON.readTree(json).values()) {
      facts.add(
          new Fact(
              Kind.valueOf(one.path("kind").asString()),
              one.path("part").asLong(),
              one.path("whole").asLong()));
    }
    return facts;
  }
}
