package vn.motcua.surveys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions as JSON, in the shipped file and in the database. */
final class Questions {
  private static final JsonMapper JSON = new JsonMapper();

  private Questions() {}

  static List<Question> of(String json) {
    return of(JSON.readTree(json));
  }

  static List<Question> of(JsonNode nodes) {
    List<Question> questions = new ArrayList<>();
    for (JsonNode node : nodes.values()) {
      questions.add(
          new Question(
              "Q" + (questions.size() + 1),
              node.path("text").asString(),
              Question.Kind.valueOf(node.path("kind").asString()),
              node.path("options").values().stream().map(JsonNode::asString).toList(),
              node.path("satisfied").asInt(0)));
    }
    return List.copyOf(questions);
  }

  static String json(List<Question> questions) {
    return JSON.writeValueAsString(questions.stream().map(Questions::node).toList());
  }

  private static Map<String, Object> node(Question question) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("text", question.text());
    node.put("kind", question.kind().name());
    node.put("options", question.options());
    node.put("satisfied", question.satisfied());
    return node;
  }
}
