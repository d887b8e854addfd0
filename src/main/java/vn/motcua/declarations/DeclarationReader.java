package vn.motcua.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.web.Message;

/**
 * Reads a declaration from JSON, with everything that is wrong and where: a form with an unknown
 * kind of field, a condition on nothing or in a circle never comes before a citizen.
 */
final class DeclarationReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int SHORT = 120;
  private static final int LONG = 1_000;

  private final List<Problem> problems = new ArrayList<>();

  private DeclarationReader() {}

  /** Something wrong, by its path such as {@code questions[2].fields[0].kind}. */
  record Problem(String path, Message what) {}

  /** The declaration, empty with the first problem. */
  record Read(Optional<Declaration> declaration, List<Problem> problems) {
    Read {
      problems = List.copyOf(problems);
    }
  }

  static Read read(String json) {
    DeclarationReader reader = new DeclarationReader();
    try {
      Declaration declaration = reader.declaration(JSON.readTree(json));
      if (reader.problems.isEmpty()) {
        reader.problems.addAll(DeclarationRules.problems(declaration));
      }
      return new Read(
          reader.problems.isEmpty() ? Optional.of(declaration) : Optional.empty(), reader.problems);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      return new Read(
          Optional.empty(),
          List.of(new Problem("", Message.of("declarations.form.not-json", line))));
    }
  }

  private Declaration declaration(JsonNode node) {
    known(
        node,
        "",
        Set.of("procedure", "title", "source", "confirmed", "pledge", "applicant", "questions"));
    List<Question> questions = new ArrayList<>();
    for (JsonNode one : node.path("questions").values()) {
      questions.add(question(one, "questions[" + questions.size() + "]"));
    }
    if (questions.isEmpty()) {
      problems.add(new Problem("questions", Message.of("declarations.form.nothing-asked")));
    }
    return new Declaration(
        text(node, "procedure", "", true),
        text(node, "title", "", true),
        text(node, "source", "", true),
        node.path("confirmed").asBoolean(false),
        text(node, "pledge", "", true),
        text(node, "applicant", "", true),
        questions);
  }

  private Question question(JsonNode node, String path) {
    known(node, path, Set.of("id", "ask", "hint", "heading", "when", "fields"));
    List<Field> fields = new ArrayList<>();
    for (JsonNode one : node.path("fields").values()) {
      fields.add(field(one, path + ".fields[" + fields.size() + "]"));
    }
    if (fields.isEmpty()) {
      problems.add(new Problem(path + ".fields", Message.of("declarations.form.nothing-asked")));
    }
    return new Question(
        text(node, "id", path, true),
        text(node, "ask", path, true),
        text(node, "hint", path, false),
        text(node, "heading", path, false),
        condition(node, path),
        fields);
  }

  private Field field(JsonNode node, String path) {
    known(
        node,
        path,
        Set.of(
            "id",
            "label",
            "legal",
            "hint",
            "kind",
            "required",
            "options",
            "when",
            "longest",
            "card",
            "same"));
    Field.Kind kind = constant(Field.Kind.class, node, "kind", path).orElse(Field.Kind.TEXT);
    List<Field.Option> options = new ArrayList<>();
    for (JsonNode one : node.path("options").values()) {
      String at = path + ".options[" + options.size() + "]";
      options.add(new Field.Option(text(one, "value", at, true), text(one, "words", at, true)));
    }
    Optional<Field.CardPart> card =
        node.has("card") ? constant(Field.CardPart.class, node, "card", path) : Optional.empty();
    String label = text(node, "label", path, true);
    return new Field(
        text(node, "id", path, true),
        label,
        node.has("legal") ? text(node, "legal", path, true) : label,
        text(node, "hint", path, false),
        kind,
        node.path("required").asBoolean(false),
        options,
        condition(node, path),
        node.path("longest").asInt(kind == Field.Kind.LONG_TEXT ? LONG : SHORT),
        card,
        same(node, path));
  }

  private Optional<Field.Same> same(JsonNode node, String path) {
    JsonNode same = node.path("same");
    if (same.isMissingNode()) {
      return Optional.empty();
    }
    known(same, path + ".same", Set.of("as", "when"));
    return condition(same, path + ".same")
        .map(when -> new Field.Same(text(same, "as", path + ".same", true), when));
  }

  private Optional<Field.Condition> condition(JsonNode node, String path) {
    JsonNode when = node.path("when");
    if (when.isMissingNode()) {
      return Optional.empty();
    }
    known(when, path + ".when", Set.of("field", "anyOf"));
    List<String> values = new ArrayList<>();
    when.path("anyOf").values().forEach(one -> values.add(one.asString("")));
    return Optional.of(new Field.Condition(text(when, "field", path + ".when", true), values));
  }

  private <T extends Enum<T>> Optional<T> constant(
      Class<T> type, JsonNode node, String name, String path) {
    String word = node.path(name).asString("");
    for (T one : type.getEnumConstants()) {
      if (one.name().equals(word)) {
        return Optional.of(one);
      }
    }
    problems.add(
        new Problem(
            path + "." + name,
            Message.of(
                "declarations.form.unknown-kind",
                word,
                String.join(
                    ", ",
                    java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()))));
    return Optional.empty();
  }

  private String text(JsonNode node, String name, String path, boolean required) {
    String text = node.path(name).asString("").strip();
    if (required && text.isEmpty()) {
      problems.add(new Problem(at(path, name), Message.of("declarations.form.missing")));
    }
    return text;
  }

  private void known(JsonNode node, String path, Set<String> names) {
    for (String name : node.propertyNames()) {
      if (!names.contains(name)) {
        problems.add(
            new Problem(at(path, name), Message.of("declarations.form.unknown-name", name)));
      }
    }
  }

  private static String at(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
