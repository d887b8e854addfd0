package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interviewer typed: taken, put right, or told what is wrong. */
class ReplyTest {
  private static final List<Question> FORM =
      List.of(
          new Question("Q1", "Một", Question.Kind.ONE, List.of("a", "b"), 0),
          new Question("Q2", "Nhiều", Question.Kind.SEVERAL, List.of("a", "b", "c"), 0),
          new Question("Q3", "Thang", Question.Kind.SCALE, List.of("1", "2", "3"), 1),
          new Question("Q4", "Số", Question.Kind.NUMBER, List.of(), 0),
          new Question("Q5", "Lời", Question.Kind.TEXT, List.of(), 0));

  @Test
  void every_kind_is_taken_and_nothing_else_of_the_form() {
    Reply reply =
        reply(
            Map.of(
                "Q1", List.of("2"),
                "Q2", List.of("3", "1", "3"),
                "Q3", List.of("1"),
                "Q4", List.of("007"),
                "Q5", List.of(" Cảm ơn\r\ncán bộ\u0000 "),
                "khoa", List.of("x"),
                "Q6", List.of("1")));
    assertThat(reply.errors(FORM)).isEmpty();
    assertThat(reply.answers(FORM))
        .isEqualTo(Map.of("Q1", "2", "Q2", List.of("3", "1"), "Q3", "1", "Q4", "7"));
    assertThat(reply.words(FORM)).isEqualTo(Map.of("Q5", "Cảm ơn\ncán bộ"));
  }

  @Test
  void questions_may_be_left_out_but_not_all_of_them() {
    assertThat(reply(Map.of("Q3", List.of("2"))).errors(FORM)).isEmpty();
    assertThat(reply(Map.of("Q5", List.of("chỉ lời"))).errors(FORM)).isEmpty();
    assertThat(reply(Map.of()).errors(FORM)).containsOnlyKeys("Q1");
    assertThat(reply(Map.of("Q1", List.of("  "), "Q5", List.of(""))).errors(FORM))
        .containsOnlyKeys("Q1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "4", "-1", "1.5", "một", "01", "1 or 1=1", "<script>", "99999999999"})
  void an_option_that_is_not_on_the_form_is_refused(String odd) {
    assertThat(reply(Map.of("Q3", List.of(odd))).errors(FORM)).containsOnlyKeys("Q3");
    assertThat(reply(Map.of("Q2", List.of("1", odd))).errors(FORM)).containsOnlyKeys("Q2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "10000", "1,5", "mười", "1e3", "٣"})
  void a_number_is_a_whole_number_of_four_digits_at_most(String odd) {
    assertThat(reply(Map.of("Q4", List.of(odd))).errors(FORM)).containsOnlyKeys("Q4");
    assertThat(reply(Map.of("Q4", List.of("9999"))).errors(FORM)).isEmpty();
  }

  @Test
  void words_have_an_end_and_are_kept_as_typed() {
    String most = "ă".repeat(Reply.MOST_WORDS);
    assertThat(reply(Map.of("Q5", List.of(most))).errors(FORM)).isEmpty();
    assertThat(reply(Map.of("Q5", List.of(most + "!"))).errors(FORM)).containsOnlyKeys("Q5");
    assertThat(reply(Map.of("Q5", List.of("<b>'; drop table"))).words(FORM))
        .containsEntry("Q5", "<b>'; drop table");
  }

  @Test
  void of_two_answers_to_one_choice_the_first_counts() {
    assertThat(reply(Map.of("Q1", List.of("2", "1"))).answers(FORM)).isEqualTo(Map.of("Q1", "2"));
  }

  @Test
  void questions_go_through_json_and_come_back_the_same() {
    assertThat(Questions.of(Questions.json(FORM))).isEqualTo(FORM);
    assertThat(Questions.of("[]")).isEqualTo(Collections.emptyList());
  }

  private static Reply reply(Map<String, List<String>> typed) {
    return new Reply(UUID.randomUUID(), false, typed);
  }
}
