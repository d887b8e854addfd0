package vn.motcua.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.web.Definition.Beside;
import vn.motcua.web.Definition.Chapter;
import vn.motcua.web.Definition.Place;
import vn.motcua.web.Definition.Published;
import vn.motcua.web.Definition.Words;

/**
 * The definitions of all figures the program shows: one file per module under {@code figures/}. A
 * file that leaves something out stops the start, so no page shows a number nobody can explain.
 */
@Component
public class Definitions {
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)+");
  private static final Pattern COLUMN = Pattern.compile("[a-z-]+\\.(csv|json): [a-zA-Z_]+");

  private final List<Chapter> chapters;
  private final Map<String, Definition> byId = new LinkedHashMap<>();

  Definitions() {
    this(shipped());
  }

  /** Of files given as module and text; for the tests of the checks. */
  Definitions(Map<String, String> files) {
    List<Chapter> read = new ArrayList<>();
    files.forEach((module, text) -> read.add(chapter(module, new JsonMapper().readTree(text))));
    chapters = List.copyOf(read);
    for (Chapter chapter : chapters) {
      for (Definition definition : chapter.definitions()) {
        check(byId.putIfAbsent(definition.id(), definition) == null, definition.id(), "id twice");
      }
    }
    for (Definition definition : byId.values()) {
      definition
          .beside()
          .ifPresent(one ->
              check(
                  byId.containsKey(one.figure()),
                  definition.id(),
                  "beside an unknown figure " + one.figure()));
    }
  }

  /** Every module's figures, the units' own figures first. */
  public List<Chapter> chapters() {
    return chapters;
  }

  /** The definition; an unknown id is a programming error and says its name. */
  public Definition of(String id) {
    Definition definition = byId.get(id);
    if (definition == null) {
      throw new IllegalArgumentException(
          "no definition of the figure \"%s\": write it in src/main/resources/figures/"
              .formatted(id));
    }
    return definition;
  }

  private static Chapter chapter(String module, JsonNode file) {
    Map<String, Place> places = new LinkedHashMap<>();
    file.path("pages")
        .properties()
        .forEach(page -> {
          Words name = words(page.getValue(), "name");
          check(name.isWhole(), module, "page " + page.getKey() + " has no name");
          String address = page.getValue().path("address").asString();
          places.put(
              page.getKey(), new Place(page.getKey(), address, name, published(page.getValue())));
        });
    List<Definition> definitions = new ArrayList<>();
    for (JsonNode node : file.path("figures").values()) {
      definitions.add(definition(module, node, places));
    }
    Words name = words(file, "name");
    check(name.isWhole(), module, "the chapter has no name");
    return new Chapter(module, name, definitions);
  }

  private static Definition definition(String module, JsonNode node, Map<String, Place> places) {
    String id = node.path("id").asString("");
    check(ID.matcher(id).matches() && id.startsWith(module + "-"), module, "odd id \"" + id + '"');
    List<Place> shown = new ArrayList<>();
    for (JsonNode key : node.path("shown").values()) {
      Place place = places.get(key.asString());
      check(place != null, id, "unknown page " + key.asString());
      if (place != null) {
        shown.add(place);
      }
    }
    Published published = published(node, shown);
    Definition definition =
        new Definition(
            id,
            words(node, "name"),
            words(node, "rule"),
            words(node, "numerator"),
            words(node, "denominator"),
            words(node, "exclusions"),
            words(node, "law"),
            published,
            beside(id, node),
            shown,
            columns(id, node));
    check(definition.name().isWhole(), id, "no name in both languages");
    check(definition.rule().isWhole(), id, "no rule in both languages");
    check(definition.law().isWhole(), id, "no law, and no word that there is none");
    check(!shown.isEmpty(), id, "shown nowhere");
    check(
        !published.isEmpty() || shown.stream().noneMatch(Place::isPublic),
        id,
        "public, and no word on how it is counted again or why it cannot be");
    check(
        definition.numerator().isEmpty() == definition.denominator().isEmpty(),
        id,
        "a share has a numerator and a denominator");
    return definition;
  }

  private static List<String> columns(String id, JsonNode node) {
    List<String> columns = new ArrayList<>();
    for (JsonNode column : node.path("columns").values()) {
      check(COLUMN.matcher(column.asString()).matches(), id, "odd column " + column);
      columns.add(column.asString());
    }
    return columns;
  }

  private static Optional<Beside> beside(String id, JsonNode node) {
    JsonNode beside = node.path("beside");
    if (beside.isMissingNode()) {
      return Optional.empty();
    }
    String within = beside.path("within").asString("");
    check(within.equals("row") || within.equals("card"), id, "beside, within a row or a card");
    return Optional.of(
        new Beside(
            beside.path("figure").asString(""),
            Beside.Within.valueOf(within.toUpperCase(Locale.ROOT))));
  }

  /** What the figure says itself, or else the first public page that shows it. */
  private static Published published(JsonNode node, List<Place> shown) {
    Published own = published(node);
    return own.isEmpty()
        ? shown.stream()
            .filter(Place::isPublic)
            .map(Place::published)
            .findFirst()
            .orElse(Published.NONE)
        : own;
  }

  private static Published published(JsonNode node) {
    return new Published(
        words(node, "published"), node.path("published").path("rows").asString(""));
  }

  private static Words words(JsonNode node, String key) {
    JsonNode words = node.path(key);
    if (words.isMissingNode()) {
      return Words.NONE;
    }
    Words both = new Words(words.path("vi").asString(""), words.path("en").asString(""));
    check(both.isWhole(), key, "words missing in one language: " + words);
    return both;
  }

  private static void check(boolean holds, String where, String fault) {
    if (!holds) {
      throw new IllegalStateException("figures/" + where + ": " + fault);
    }
  }

  private static Map<String, String> shipped() {
    try {
      Map<String, String> files = new LinkedHashMap<>();
      Resource[] found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:figures/*.json");
      List<Resource> sorted =
          Arrays.stream(found)
              .sorted(
                  Comparator.comparing((Resource file) -> !module(file).equals("reporting"))
                      .thenComparing(Definitions::module))
              .toList();
      for (Resource file : sorted) {
        files.putIfAbsent(module(file), file.getContentAsString(StandardCharsets.UTF_8));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String module(Resource file) {
    String name = file.getFilename();
    return name == null ? "" : name.replace(".json", "");
  }
}
