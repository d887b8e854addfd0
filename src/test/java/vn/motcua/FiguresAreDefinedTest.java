package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

  /** Columns of open files that no page shows; a walk finds each in its file. */
  private static final Set<String> IN_FILES_ALONE =
      Set.of("reporting-open-rows", "reporting-open-paused-days");

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

  /** A number that names its definition where nothing but words fits: in the choices of a list. */
  private static final Pattern NAMED =
      Pattern.compile("page\\.figure\\(\"[^\"]+\",(?:[^()]|\\([^()]*\\))*\\)");

  /** Whatever is printed as it is. */
  private static final Pattern PRINTED = Pattern.compile("\\$\\{((?:[^{}]|\\{[^{}]*\\})*)\\}");

  /** Things counted: the size of a list, a count, a total. */
  private static final Pattern HOW_MANY =
      Pattern.compile("\\.size\\(\\)|\\b[cC]ount\\(\\)|\\.total\\(\\)");

  /** Wrong fields, money, times of a law, questions on a sheet, ordinals: no figures. */
  private static final Set<String> NO_FIGURE =
      Set.of(
          "certification/web/_fees.jte",
          "certification/web/slip.jte",
          "councils/web/_call.jte",
          "procedures/web/_workflow.jte",
          "ratings/web/_more.jte",
          "web/problems.jte");

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
    unused.removeAll(IN_FILES_ALONE);
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

  @Test
  void no_sentence_tells_how_many_past_the_component() {
    var violations =
        new Violations(
            "@template.web.counted(page = page, key = …, with = List.of(page.figure(…)))");
    for (SourceFile template : TEMPLATES) {
      for (Hidden hidden : hidden(template.text())) {
        String name = template.toString().replace('\\', '/').replaceFirst(".*vn/motcua/", "");
        if (NO_FIGURE.contains(name)) {
          continue;
        }
        violations.add(
            template.atOffset(hidden.at()),
            "says how many without a definition: " + hidden.words());
      }
    }
    violations.assertNone();
  }

  @Test
  void a_count_in_a_sentence_is_found_and_a_number_that_counts_nothing_is_not() {
    assertThat(hidden("<h2>${page.t(\"x.list\", model.rows().size())}</h2>")).hasSize(1);
    assertThat(hidden("<b>${model.count().late()}</b>")).hasSize(1);
    assertThat(hidden("<td>${field.count()}</td>")).hasSize(1);
    assertThat(hidden("<b>${model.rows().size() + 1}</b>")).hasSize(1);
    assertThat(hidden("@if(model.rows().size() > 1)<b>${page.t(\"x.many\")}</b>@endif")).isEmpty();
    assertThat(hidden("<i class=\"${model.count().late() > 0 ? \"late\" : \"ok\"}\"></i>"))
        .isEmpty();
    assertThat(hidden("<input type=\"hidden\" name=\"lan\" value=\"${one.keepers().size()}\">"))
        .isEmpty();
    assertThat(hidden("@template.web.figure(page = page, id = \"x-y\", value = a.size())"))
        .isEmpty();
  }

  @Test
  void a_choice_in_a_list_has_no_room_for_a_link_and_still_names_its_definition() {
    String figure = "page.figure(\"x-y\", model.rows().size()).text()";
    assertThat(hidden("<option value=\"1\">${page.t(\"x.of\", " + figure + ")}</option>"))
        .isEmpty();
    assertThat(hidden("<option value=\"1\">${page.t(\"x.of\", a.size())}</option>")).hasSize(1);
    assertThat(hidden("<option>1</option><b>${page.t(\"x.of\", " + figure + ")}</b>")).hasSize(1);
  }

  /** A place where a number of things is written as plain words. */
  private record Hidden(int at, String words) {}

  /** What is printed between tags; values of attributes are no text people read as figures. */
  private static List<Hidden> hidden(String template) {
    List<Hidden> found = new ArrayList<>();
    var printed = PRINTED.matcher(template);
    while (printed.find()) {
      int at = printed.start();
      boolean choosing =
          template.lastIndexOf("<option", at) > template.lastIndexOf("</option>", at);
      String words = choosing ? NAMED.matcher(printed.group(1)).replaceAll("") : printed.group(1);
      String before = template.substring(Math.max(0, printed.start() - 60), printed.start());
      boolean attribute = before.matches("(?s).*[\\w-]=\"[^\">]*");
      boolean choice = words.matches("(?s).*\\)\\s*(>|<|==|!=)\\s*\\d+\\s*\\?.*");
      if (!attribute && !choice && HOW_MANY.matcher(words).find()) {
        found.add(new Hidden(printed.start(), words));
      }
    }
    return found;
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
