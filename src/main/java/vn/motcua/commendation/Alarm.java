package vn.motcua.commendation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What speaks against the figures of whoever is proposed: a question to explain, no verdict. */
public record Alarm(Kind kind, long count) {
  private static final JsonMapper JSON = new JsonMapper();

  /** Where it comes from. */
  public enum Kind {
    /** Signs worth a question, of the last year. */
    SIGNS,
    /** Sums, or rows, that were not what their events give when last checked. */
    SUMS,
    /** Links of the chain, or days, whose history was not as it was written when last walked. */
    HISTORY,
    /** Ratings of the last year that citizens say somebody gave instead of them. */
    RATINGS
  }

  /** As the database writes them. */
  public static List<Alarm> of(String json) {
    List<Alarm> alarms = new ArrayList<>();
    for (JsonNode one : JSON.readTree(json).values()) {
      alarms.add(new Alarm(Kind.valueOf(one.path("kind").asString()), one.path("count").asLong()));
    }
    return alarms;
  }
}
