package vn.motcua.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every form the program ships, so that a new one cannot come in half done. */
class ShippedDeclarationsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String OPEN = "đang đối chiếu";
  private static final Pattern ROW = Pattern.compile("\\| (.+) \\| `([a-z0-9-]+)` \\| (.+) \\|");

  static Stream<Resource> files() {
    return ShippedDeclarations.files().stream();
  }

  static Stream<Declaration> all() {
    return ShippedDeclarations.all();
  }

  private static List<Matcher> rows(Declaration declaration) throws IOException {
    return Files.readAllLines(Path.of("docs/law/forms", declaration.procedure() + ".md")).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .toList();
  }

  @Test
  void the_most_used_forms_of_a_commune_are_there() {
    assertThat(all().map(Declaration::procedure))
        .contains(
            "1.001193",
            "1.000894",
            "1.000656",
            "1.004873",
            "2.000635",
            "1.001022",
            "1.001612",
            "1.001699",
            "1.001776",
            "2.001827",
            "1.013978",
            "2.002226");
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_form_reads_without_a_fault_and_each_line_has_its_legal_words(Resource file) {
    String text = ShippedDeclarations.text(file);
    assertThat(DeclarationReader.read(text).problems()).isEmpty();
    JsonNode json = JSON.readTree(text);
    assertThat(file.getFilename()).isEqualTo(json.path("procedure").asString("") + ".json");
    json.path("questions")
        .values()
        .forEach(question ->
            question
                .path("fields")
                .values()
                .forEach(field -> assertThat(field.path("legal").asString("")).isNotBlank()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void it_belongs_to_a_procedure_of_communes_in_the_catalogue(Declaration declaration)
      throws IOException {
    try (var catalogue = new ClassPathResource("data/procedures.json").getInputStream()) {
      assertThat(JSON.readTree(catalogue).path("procedures").values())
          .anySatisfy(one -> {
            assertThat(one.path("code").asString("")).isEqualTo(declaration.procedure());
            assertThat(one.path("levels").toString()).contains("Cấp xã");
          });
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everybody_who_answers_what_is_asked_gets_through_and_every_line_is_asked_of_somebody(
      Declaration declaration) {
    Set<String> asked = new HashSet<>();
    for (Filling person : ShippedDeclarations.people(declaration)) {
      for (Question question : person.asked()) {
        assertThat(person.errors(question)).as(question.id()).isEmpty();
        person.asked(question).forEach(field -> asked.add(field.id()));
      }
    }
    assertThat(asked)
        .containsExactlyInAnyOrderElementsOf(declaration.fields().map(Field::id).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_waits_on_another_page_is_a_page_of_its_own(Declaration declaration) {
    declaration
        .fields()
        .forEach(field ->
            field
                .when()
                .ifPresent(when ->
                    assertThat(ShippedDeclarations.question(declaration, field).fields())
                        .as(field.id())
                        .anyMatch(other -> other.id().equals(when.field()))));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_card_of_who_files_fills_in_number_name_and_place(Declaration declaration) {
    assertThat(
            declaration.question(declaration.applicant()).orElseThrow().fields().stream()
                .flatMap(field -> field.card().stream()))
        .contains(Field.CardPart.NUMBER, Field.CardPart.NAME, Field.CardPart.ADDRESS);
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_table_of_law_has_each_line_of_the_annex_in_order(Declaration declaration)
      throws IOException {
    assertThat(rows(declaration).stream().map(row -> row.group(2) + " " + row.group(1)))
        .containsExactlyElementsOf(
            declaration.fields().map(field -> field.id() + " " + field.legal()).toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void what_was_not_held_against_the_annex_says_so(Declaration declaration) throws IOException {
    assertThat(declaration.source().contains(OPEN)).isEqualTo(!declaration.confirmed());
    if (declaration.confirmed()) {
      assertThat(rows(declaration)).noneMatch(row -> row.group(3).contains(OPEN));
    }
  }
}
