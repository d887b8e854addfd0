package vn.motcua.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.declarations.DeclarationReader.Problem;

/** A form with a fault is refused with the place of the fault, before anybody is asked by it. */
class DeclarationReaderTest {
  private static final String FIELD = "{\"id\":\"%s\",\"label\":\"%s\",\"kind\":\"%s\"%s}";

  private static String field(String id, String kind, String more) {
    return FIELD.formatted(id, id, kind, more.isEmpty() ? "" : "," + more);
  }

  private static String choice(String id, String when) {
    return field(
        id,
        "CHOICE",
        "\"options\":[{\"value\":\"co\",\"words\":\"Có\"},{\"value\":\"khong\",\"words\":\"Không\"}]"
            + when);
  }

  private static String when(String field, String value) {
    return ",\"when\":{\"field\":\"%s\",\"anyOf\":[\"%s\"]}".formatted(field, value);
  }

  private static String question(String id, String... fields) {
    return "{\"id\":\"%s\",\"ask\":\"%s?\",\"fields\":[%s]}"
        .formatted(id, id, String.join(",", fields));
  }

  private static String form(String... questions) {
    return "{\"procedure\":\"1.001193\",\"title\":\"t\",\"source\":\"s\",\"pledge\":\"p\",\"applicant\":\"mot\",\"questions\":[%s]}"
        .formatted(String.join(",", questions));
  }

  private static List<String> faults(String json) {
    DeclarationReader.Read read = DeclarationReader.read(json);
    assertThat(read.declaration().isEmpty()).isEqualTo(!read.problems().isEmpty());
    return read.problems().stream().map(DeclarationReaderTest::said).toList();
  }

  private static String said(Problem one) {
    return one.path() + " " + one.what().key().replace("declarations.form.", "");
  }

  @Test
  void a_whole_form_is_taken_and_later_questions_may_wait_on_earlier_answers() {
    assertThat(
            faults(
                form(
                    question("mot", choice("a", "")),
                    question("hai", field("b", "TEXT", "\"required\":true" + when("a", "co"))))))
        .isEmpty();
  }

  @Test
  void a_kind_of_field_nobody_knows_is_named_with_its_place() {
    assertThat(faults(form(question("mot", field("a", "SIGNATURE", "")))))
        .containsExactly("questions[0].fields[0].kind unknown-kind");
  }

  @Test
  void a_slip_of_the_pen_in_a_name_is_not_passed_over() {
    assertThat(faults(form(question("mot", field("a", "TEXT", "\"requierd\":true")))))
        .containsExactly("questions[0].fields[0].requierd unknown-name");
  }

  @Test
  void conditions_that_wait_on_each_other_are_refused_with_their_way() {
    DeclarationReader.Read read =
        DeclarationReader.read(
            form(
                question("mot", choice("a", when("c", "co"))),
                question("hai", choice("b", when("a", "co"))),
                question("ba", choice("c", when("b", "co")))));
    assertThat(read.problems().stream().map(DeclarationReaderTest::said))
        .containsExactly("questions[0].fields[0].when circle");
    assertThat(read.problems().getFirst().what().arguments()).containsExactly("a → c → b → a");
  }

  @Test
  void a_field_that_waits_on_itself_goes_in_a_circle() {
    assertThat(faults(form(question("mot", choice("a", when("a", "co"))))))
        .containsExactly("questions[0].fields[0].when circle");
  }

  @Test
  void a_condition_on_something_asked_later_is_refused() {
    assertThat(
            faults(
                form(
                    question("mot", field("a", "TEXT", when("b", "co").substring(1))),
                    question("hai", choice("b", "")))))
        .containsExactly("questions[0].fields[0].when asked-later");
  }

  @Test
  void a_condition_on_nothing_and_on_an_answer_nobody_can_give_are_refused() {
    assertThat(
            faults(
                form(
                    question("mot", choice("a", ""), field("x", "TEXT", "")),
                    question(
                        "hai",
                        field("b", "TEXT", when("nobody", "co").substring(1)),
                        field("c", "TEXT", when("a", "perhaps").substring(1)),
                        field("d", "TEXT", when("x", "co").substring(1))))))
        .containsExactlyInAnyOrder(
            "questions[1].fields[0].when no-field",
            "questions[1].fields[1].when no-value",
            "questions[1].fields[2].when no-value");
  }

  @Test
  void what_must_be_answered_but_can_never_be_asked_is_refused() {
    assertThat(
            faults(
                form(
                    question("mot", choice("a", "")),
                    question("hai", choice("b", when("a", "co"))),
                    question(
                        "ba",
                        field(
                            "c",
                            "TEXT",
                            "\"required\":true"
                                + ",\"when\":{\"field\":\"b\",\"anyOf\":[\"co\"]}")),
                    "{\"id\":\"bon\",\"ask\":\"?\",\"when\":{\"field\":\"a\",\"anyOf\":[\"khong\"]},\"fields\":[%s]}"
                        .formatted(field("d", "TEXT", when("b", "co").substring(1))))))
        .containsExactly("questions[3].fields[0].when never");
  }

  @Test
  void names_are_given_once_and_choices_have_something_to_choose() {
    assertThat(
            faults(
                form(
                    question("mot", field("a", "TEXT", ""), field("a", "TEXT", "")),
                    question("mot", field("Tên", "TEXT", "")),
                    question("ba", field("c", "CHOICE", "")))))
        .containsExactlyInAnyOrder(
            "questions[0].fields[1].id twice",
            "questions[1].id twice",
            "questions[1].fields[0].id name",
            "questions[2].fields[0].options options");
  }

  @Test
  void an_answer_offered_again_was_asked_for_before() {
    String same = "\"same\":{\"as\":\"%s\",\"when\":{\"field\":\"a\",\"anyOf\":[\"co\"]}}";
    assertThat(
            faults(
                form(
                    question("mot", choice("a", ""), field("b", "TEXT", "")),
                    question("hai", field("c", "TEXT", same.formatted("b"))))))
        .isEmpty();
    assertThat(
            faults(
                form(
                    question("mot", choice("a", "")),
                    question(
                        "hai", field("c", "TEXT", same.formatted("d")), field("d", "TEXT", "")))))
        .containsExactly("questions[1].fields[0].same no-earlier");
  }

  @Test
  void what_is_no_json_is_said_with_its_line() {
    assertThat(faults("{\n\"procedure\": 1.001193,\n \"title\" \n}")).containsExactly(" not-json");
    assertThat(faults("{}")).contains("procedure missing", "questions nothing-asked");
  }
}
