package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.SourceTree.SourceFile;

/** Every number a page shows goes through the component that knows its definition. */
@Tag("architecture")
class FiguresAreDefinedTest {
  private static final List<SourceFile> TEMPLATES =
      SourceTree.files("src/main/java/vn/motcua", ".jte");
  private static final Pattern ID =
      Pattern.compile("(?:\\bid|\\bfigure) = \"([a-z]+-[a-z0-9-]+)\"");
  private static final Pattern MADE = Pattern.compile("page\\.figure\\(\"([^\"]+)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");

  /** A cell of numbers, or a tile, filled by a plain value. */
  private static final Pattern PLAIN_CELL =
      Pattern.compile("<td class=\"num[^>]*>\\s*(?:<b>)?\\$\\{");

  private static final Pattern PLAIN_TILE =
      Pattern.compile("(?s)<ul class=\"figures(?:(?!</ul>).)*?<b>\\$\\{");

  /** Tables of other things than figures: what one paper or one entry costs, a measure of a law. */
  private static final Set<String> NO_FIGURES =
      Set.of(
          "books.jte",
          "print.jte",
          "fees.jte",
          "_fees.jte",
          "slip.jte",
          "_papers.jte",
          "register.jte",
          "_paper.jte",
          "_channels.jte",
          "show.jte",
          "_workflow.jte");

  @Test
  void every_id_a_template_names_is_defined() {
    var violations = new Violations("write it in src/main/resources/figures/<module>.json");
    Set<String> defined = defined();
    for (SourceFile template : TEMPLATES) {
      var call =
          Pattern.compile(
                  "@template\\.web\\.(?:figure|defined|share)\\(page = page, id = \"([^\"]+)\"|"
                      + MADE.pattern())
              .matcher(template.text());
      while (call.find()) {
        String id = call.group(1) == null ? call.group(2) : call.group(1);
        violations.addUnless(
            defined.contains(id), template.atOffset(call.start()), "no definition of " + id);
      }
    }
    violations.assertNone();
  }

  @Test
  void every_definition_is_shown_somewhere() {
    Set<String> named = new TreeSet<>();
    for (SourceFile file : SourceTree.files("src/main/java/vn/motcua", ".jte", ".java")) {
      var literal = LITERAL.matcher(file.text());
      int from = 0;
      while (literal.find(from)) {
        named.add(literal.group(1));
        from = literal.end() - 1;
      }
      var id = ID.matcher(file.text());
      while (id.find()) {
        named.add(id.group(1));
      }
    }
    Set<String> unused = new TreeSet<>(defined());
    unused.removeAll(named);
    assertThat(unused).as("definitions no page shows: take them away or show them").isEmpty();
  }

  @Test
  void no_column_of_numbers_and_no_tile_is_filled_past_the_component() {
    var violations =
        new Violations("@template.web.figure(page = page, id = \"…\", value = …), or counted");
    for (SourceFile template : TEMPLATES) {
      for (Pattern plain : List.of(PLAIN_CELL, PLAIN_TILE)) {
        var found = plain.matcher(template.text());
        while (found.find() && !NO_FIGURES.contains(template.name())) {
          violations.add(template.atOffset(found.start()), "a number without its definition");
        }
      }
    }
    violations.assertNone();
  }

  private static Set<String> defined() {
    Set<String> ids = new TreeSet<>();
    for (SourceFile file : SourceTree.files("src/main/resources/figures", ".json")) {
      for (JsonNode figure : new JsonMapper().readTree(file.text()).path("figures").values()) {
        ids.add(figure.path("id").asString());
      }
    }
    return ids;
  }
}
