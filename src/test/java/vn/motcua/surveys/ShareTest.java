package vn.motcua.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share says how sure it is; a median and a scale count what they should. */
class ShareTest {
  /** Ends after Wilson (1927), 95 %, from the formula worked out apart. */
  @ParameterizedTest(name = "{0} of {1}: {2} – {3} %")
  @CsvSource({
    "0,5,0,44",
    "5,5,56,100",
    "4,5,37,97",
    "1,2,9,91",
    "50,100,40,60",
    "96,100,90,99",
    "960,1000,94,98",
    "0,1000,0,1",
    "1000,1000,99,100"
  })
  void the_interval_is_the_one_of_wilson_and_never_beyond_0_and_100(
      long part, long whole, long low, long high) {
    Share share = new Share(part, whole);
    assertThat(share.low()).isEqualTo(low);
    assertThat(share.high()).isEqualTo(high);
  }

  @Test
  void the_share_itself_lies_in_its_interval_and_more_answers_make_it_narrower() {
    for (long whole = 1; whole <= 60; whole++) {
      for (long part = 0; part <= whole; part++) {
        Share share = new Share(part, whole);
        assertThat(share.low()).isBetween(0L, 100 * part / whole);
        assertThat(share.high()).isBetween((100 * part + whole - 1) / whole, 100L);
        Share tenfold = new Share(10 * part, 10 * whole);
        assertThat(tenfold.high() - tenfold.low()).isLessThanOrEqualTo(share.high() - share.low());
      }
    }
  }

  @Test
  void of_nothing_there_is_no_share() {
    Share nothing = new Share(0, 0);
    assertThat(nothing.isKnown()).isFalse();
    assertThatThrownBy(nothing::low).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_upper_two_of_five_steps_are_satisfied() {
    Question scale =
        new Question("Q1", "?", Question.Kind.SCALE, List.of("1", "2", "3", "4", "5"), 2);
    Answers answers = new Answers(scale, 10, Map.of(1, 1L, 3, 4L, 4, 3L, 5, 2L));
    assertThat(answers.satisfied()).isEqualTo(new Share(5, 10));
    assertThat(answers.count(2)).isZero();
    assertThat(List.of(1, 2, 3, 4, 5, 6).stream().filter(scale::isSatisfied)).containsExactly(4, 5);
  }

  @ParameterizedTest(name = "{0}×10, {1}×20, {2}×30: {3}")
  @CsvSource({"3,2,0,10", "2,3,0,20", "1,3,1,20", "0,2,3,30", "5,0,0,10"})
  void the_number_in_the_middle(long tens, long twenties, long thirties, int middle) {
    Question number = new Question("Q1", "?", Question.Kind.NUMBER, List.of(), 0);
    Answers answers = new Answers(number, 5, Map.of(10, tens, 20, twenties, 30, thirties));
    assertThat(answers.median()).contains(middle);
    assertThat(new Answers(number, 0, Map.of()).median()).isEmpty();
  }

  @Test
  void a_question_that_makes_no_sense_is_none() {
    for (Question.Kind kind : Question.Kind.values()) {
      List<String> wrong = kind.hasOptions() ? List.of() : List.of("một");
      assertThatThrownBy(() -> new Question("Q1", "?", kind, wrong, 0))
          .as("%s", kind)
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Question("Q1", "?", Question.Kind.SCALE, List.of("1", "2"), 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "{0}…{1} stand beside {2}, quarter {3}")
  @CsvSource({
    "2026-10-01,2026-12-31,2026,4",
    "2026-01-01,2026-03-31,2026,1",
    "2026-03-31,2026-04-01,2026,0",
    "2026-01-01,2026-12-31,2026,0",
    "2025-10-01,2026-10-31,2026,0"
  })
  void the_ratings_beside_a_survey_are_of_its_quarter_or_of_its_year(
      java.time.LocalDate from, java.time.LocalDate to, int year, int quarter) {
    Round round =
        new Round(
            SurveyWorld.DIEN_BIEN,
            UUID.randomUUID(),
            "SIPAS",
            0,
            List.of(),
            "Đợt",
            "PROVINCE",
            SurveyForm.Sampled.DOSSIERS,
            from,
            to,
            5,
            to.plusDays(1),
            java.time.Instant.EPOCH,
            java.util.Optional.empty(),
            java.util.Optional.empty());
    assertThat(SurveyResults.period(round)).isEqualTo(new vn.motcua.ratings.Period(year, quarter));
  }
}
