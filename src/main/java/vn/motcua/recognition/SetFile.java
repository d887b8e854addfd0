package vn.motcua.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.web.FileText;

/** A set as JSON: in the shipped file, in the database, and as a province sends it. */
final class SetFile {
  private static final JsonMapper JSON = new JsonMapper();

  private SetFile() {}

  /** Empty when it is no JSON object. A file of several sets gives its first. */
  static Optional<SetDraft> of(byte[] file) {
    return FileText.of(file).flatMap(text -> of(text.text()));
  }

  static Optional<SetDraft> of(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return Optional.of(node.path("sets").isEmpty() ? node : node.path("sets").get(0))
          .filter(JsonNode::isObject)
          .map(SetFile::draft);
    } catch (JacksonException broken) {
      return Optional.empty();
    }
  }

  private static SetDraft draft(JsonNode node) {
    return new SetDraft(
        text(node, "id"),
        text(node, "name"),
        text(node, "year"),
        text(node, "totalPoints"),
        text(node, "passThreshold"),
        text(node, "source"),
        children(node, "groups").map(SetFile::group).toList(),
        children(node, "applicationDocuments")
            .map(one -> one.isObject() ? text(one, "name") : one.asString("").strip())
            .filter(name -> !name.isEmpty())
            .toList());
  }

  private static SetDraft.Group group(JsonNode node) {
    return new SetDraft.Group(
        text(node, "code"),
        text(node, "name"),
        text(node, "max"),
        children(node, "criteria").map(SetFile::line).toList());
  }

  private static SetDraft.Line line(JsonNode node) {
    return new SetDraft.Line(
        text(node, "code"),
        text(node, "name"),
        text(node, "max"),
        text(node, "way"),
        text(node, "figure"),
        children(node, "steps")
            .map(step -> new SetDraft.Mark(text(step, "from"), text(step, "points")))
            .toList());
  }

  private static Stream<JsonNode> children(JsonNode node, String key) {
    return node.path(key).values().stream();
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isValueNode() && !value.isNull()
        ? value.asString("").replace("\0", "").strip()
        : "";
  }

  /** The same set as JSON. */
  static String json(CriteriaSet set) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("id", set.code());
    node.put("name", set.name());
    node.put("year", set.year());
    node.put("totalPoints", set.total().toPlainString());
    set.pass().ifPresent(pass -> node.put("passThreshold", pass.toPlainString()));
    node.put("source", set.source());
    node.put("applicationDocuments", set.papers());
    node.put("groups", set.groups().stream().map(SetFile::node).toList());
    return JSON.writeValueAsString(node);
  }

  private static Map<String, Object> node(CriteriaGroup group) {
    List<Object> lines = new ArrayList<>();
    if (!group.whole()) {
      group.criteria().forEach(one -> lines.add(node(one)));
    }
    return Map.of(
        "code",
        group.code(),
        "name",
        group.name(),
        "max",
        group.max().toPlainString(),
        "criteria",
        lines);
  }

  private static Map<String, Object> node(Criterion one) {
    return Map.of(
        "code",
        one.code(),
        "name",
        one.name(),
        "max",
        one.max().toPlainString(),
        "way",
        one.way().name(),
        "figure",
        one.figure(),
        "steps",
        one.steps().stream()
            .map(step ->
                Map.of(
                    "from", step.from().toPlainString(), "points", step.points().toPlainString()))
            .toList());
  }
}
