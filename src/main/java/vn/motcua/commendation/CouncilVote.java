package vn.motcua.commendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How one named member of the council voted. */
public record CouncilVote(String name, String post, Choice choice) {
  /** Fewest members of a council. */
  public static final int FEWEST = 3;

  private static final JsonMapper JSON = new JsonMapper();

  /** For, against, or neither. */
  public enum Choice {
    FOR,
    AGAINST,
    ABSTAINED
  }

  static String json(List<CouncilVote> votes) {
    return JSON.writeValueAsString(
        votes.stream()
            .map(one ->
                Map.of("name", one.name(), "post", one.post(), "choice", one.choice().name()))
            .toList());
  }

  static List<CouncilVote> of(String json) {
    List<CouncilVote> votes = new ArrayList<>();
    for (JsonNode one : JSON.readTree(json).values()) {
      votes.add(
          new CouncilVote(
              one.path("name").asString(),
              one.path("post").asString(),
              Choice.valueOf(one.path("choice").asString())));
    }
    return votes;
  }

  /** More for it than against it. */
  static boolean agree(List<CouncilVote> votes) {
    return count(votes, Choice.FOR) > count(votes, Choice.AGAINST);
  }

  public static long count(List<CouncilVote> votes, Choice choice) {
    return votes.stream().filter(one -> one.choice() == choice).count();
  }
}
