package vn.motcua.initiatives;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The library an office begins with: the models five articles name, each with its place and the
 * sentence it is told in. None was measured by this program, and the page says so.
 */
@Component
public class ModelLibrary {
  private static final String FILE = "data/initiative-models.json";

  private final List<LibraryModel> models = shipped();

  ModelLibrary() {}

  /** In the order of the articles. */
  public List<LibraryModel> all() {
    return models;
  }

  public Optional<LibraryModel> find(String key) {
    return models.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static List<LibraryModel> shipped() {
    try (var file = new ClassPathResource(FILE).getInputStream()) {
      JsonNode root = new JsonMapper().readTree(file.readAllBytes());
      Map<String, JsonNode> articles = new HashMap<>();
      root.path("articles").values().forEach(one -> articles.put(text(one, "key"), one));
      List<LibraryModel> models = new ArrayList<>();
      for (JsonNode one : root.path("models").values()) {
        JsonNode article = articles.get(text(one, "article"));
        if (article == null) {
          throw new IllegalStateException(FILE + ": no article of " + text(one, "key"));
        }
        models.add(
            new LibraryModel(
                text(one, "key"),
                text(one, "name"),
                text(one, "place"),
                text(one, "quote"),
                text(article, "title"),
                text(article, "published")));
      }
      return List.copyOf(models);
    } catch (IOException missing) {
      throw new UncheckedIOException(FILE, missing);
    }
  }

  private static String text(JsonNode node, String field) {
    String text = node.path(field).asString("");
    if (text.isBlank() && !field.equals("published")) {
      throw new IllegalStateException(FILE + ": nothing for " + field + " in " + node);
    }
    return text;
  }
}
