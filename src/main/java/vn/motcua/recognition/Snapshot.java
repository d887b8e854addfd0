package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What lay before whoever acted: points by criterion, digests by file, votes. Kept with the act, so
 * that what changed later can be told.
 *
 * @param files digests of all files by kind and subject, as {@code CRITERION 21.3}
 */
public record Snapshot(
    Map<String, BigDecimal> points, Map<String, List<String>> files, List<Vote> votes) {
  private static final JsonMapper JSON = new JsonMapper();

  public Snapshot {
    points = Map.copyOf(points);
    files = Map.copyOf(files);
    votes = List.copyOf(votes);
  }

  static String key(Evidence file) {
    return file.kind() + " " + file.subject();
  }

  static Snapshot of(Scorecard card, boolean self, List<Evidence> files, List<Vote> votes) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    for (CriterionScore one : card.scores()) {
      points.put(
          one.criterion().code(),
          self ? one.self().map(CriterionScore.Given::points).orElse(BigDecimal.ZERO) : one.sure());
    }
    Map<String, List<String>> digests = new LinkedHashMap<>();
    files.forEach(
        file -> digests.computeIfAbsent(key(file), _ -> new ArrayList<>()).add(file.digest()));
    return new Snapshot(points, digests, votes);
  }

  String json() {
    Map<String, Object> node = new LinkedHashMap<>();
    Map<String, String> plain = new LinkedHashMap<>();
    points.forEach((code, value) -> plain.put(code, value.toPlainString()));
    node.put("points", plain);
    node.put("files", files);
    node.put(
        "votes",
        votes.stream()
            .map(vote ->
                Map.of(
                    "name",
                    vote.name(),
                    "post",
                    vote.post(),
                    "choice",
                    vote.choice().name(),
                    "points",
                    vote.points().map(BigDecimal::toPlainString).orElse("")))
            .toList());
    return JSON.writeValueAsString(node);
  }

  static Snapshot of(String json) {
    JsonNode node = JSON.readTree(json);
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    node.path("points")
        .properties()
        .forEach(one -> points.put(one.getKey(), new BigDecimal(one.getValue().asString())));
    Map<String, List<String>> files = new LinkedHashMap<>();
    node.path("files")
        .properties()
        .forEach(one -> files.put(one.getKey(), digests(one.getValue())));
    List<Vote> votes = new ArrayList<>();
    for (JsonNode vote : node.path("votes").values()) {
      votes.add(
          new Vote(
              vote.path("name").asString(),
              vote.path("post").asString(),
              Vote.Choice.valueOf(vote.path("choice").asString()),
              Optional.ofNullable(SetDraft.number(vote.path("points").asString("")))));
    }
    return new Snapshot(points, files, votes);
  }

  /** Acts of the first days kept one digest for each subject. */
  private static List<String> digests(JsonNode kept) {
    return kept.isArray()
        ? kept.values().stream().map(JsonNode::asString).toList()
        : List.of(kept.asString());
  }
}
