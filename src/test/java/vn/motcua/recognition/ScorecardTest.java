package vn.motcua.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.recognition.CriterionScore.Given;
import vn.motcua.recognition.CriterionScore.Lack;

/** A score is arithmetic on what was counted and given, and nothing else. */
class ScorecardTest {
  private static final CriteriaSet SET = Sets.read(Sets.TRIAL);

  private static Scorecard.Facts counted(long part, long whole) {
    return new Scorecard.Facts(
        Map.of("dashboard-kept", new Counted(part, whole)), Map.of(), Map.of(), Map.of());
  }

  private static Given given(String points) {
    return new Given(new BigDecimal(points), "", 1);
  }

  private static CriterionScore kept(long part, long whole) {
    return Scorecard.of(SET, counted(part, whole)).of(SET.of("1.1"));
  }

  @ParameterizedTest(name = "{0} of {1} gives {2}")
  @CsvSource({
    "0, 10, 0",
    "79, 100, 0",
    "7999, 10000, 0",
    "8, 10, 5",
    "8999, 10000, 5",
    "90, 100, 12.5",
    "979999, 1000000, 12.5",
    "98, 100, 20",
    "49, 50, 20",
    "3386, 3386, 20",
    "5, 5, 20"
  })
  void the_highest_step_that_is_reached_gives_the_points_and_nothing_is_rounded_up(
      long part, long whole, BigDecimal points) {
    assertThat(kept(part, whole).computed()).contains(points);
    assertThat(kept(part, whole).sure()).isEqualByComparingTo(points);
  }

  @Test
  void points_for_what_people_think_stand_beside_how_many_of_them_answered() {
    CriteriaSet content =
        Sets.read(Sets.TRIAL.replace("dashboard-kept", "reporting-qd766-satisfaction"));
    assertThat(Roads.figures(content))
        .contains(LiveFigure.SATISFIED, LiveFigure.RESPONSE)
        .doesNotContain(LiveFigure.SURVEY_RESPONSE);
    Map<String, Counted> counted =
        Map.of(
            "reporting-qd766-satisfaction", new Counted(9, 10),
            "ratings-response", new Counted(10, 40));
    Scorecard card =
        Scorecard.of(content, new Scorecard.Facts(counted, Map.of(), Map.of(), Map.of()));
    assertThat(card.of(content.of("1.1")).beside()).contains(new Counted(10, 40));
    assertThat(card.of(content.of("1.2")).beside()).isEmpty();
    assertThat(kept(9, 10).beside()).isEmpty();
  }

  @Test
  void points_for_answers_in_time_stand_beside_what_nobody_answered_and_are_not_made_of_it() {
    CriteriaSet answers =
        Sets.read(Sets.TRIAL.replace("dashboard-kept", "reporting-qd766-petitions"));
    assertThat(Roads.figures(answers)).contains(LiveFigure.FEEDBACK, LiveFigure.FEEDBACK_LATE);
    Map<String, Counted> counted =
        Map.of(
            "reporting-qd766-petitions", new Counted(6, 6),
            "feedback-open-late", new Counted(7, 9));
    CriterionScore score =
        Scorecard.of(answers, new Scorecard.Facts(counted, Map.of(), Map.of(), Map.of()))
            .of(answers.of("1.1"));
    assertThat(score.beside()).contains(new Counted(7, 9));
    assertThat(score.sure()).isEqualByComparingTo("20");
    assertThat(LiveFigure.ids()).doesNotContain("feedback-open-late");
  }

  @Test
  void where_nothing_happened_there_are_no_points_and_neither_nought_nor_a_hundred_percent() {
    CriterionScore none = kept(0, 0);
    assertThat(none.computed()).isEmpty();
    assertThat(none.sure()).isZero();
    assertThat(none.lack()).isEqualTo(Lack.NO_CASES);
    assertThat(none.next()).isEmpty();
  }

  @Test
  void the_next_step_says_how_many_cases_are_missing() {
    CriterionScore.Next next = kept(85, 100).next().orElseThrow();
    assertThat(next.missing()).isEqualTo(5);
    assertThat(next.more()).isEqualByComparingTo("7.5");
    assertThat(next.step().from()).isEqualByComparingTo("90");
    assertThat(kept(98, 100).next()).isEmpty();
    assertThat(kept(3, 7).next().orElseThrow().missing()).as("80 % of 7 is 6 of 7").isEqualTo(3);
  }

  @Test
  void what_the_commune_typed_makes_no_certain_points_and_never_those_of_a_computed_criterion() {
    Scorecard card =
        Scorecard.of(
            SET,
            new Scorecard.Facts(
                Map.of("dashboard-kept", new Counted(8, 10)),
                Map.of("1.1", given("20"), "1.2", given("10"), "2.1", given("12")),
                Map.of(),
                Map.of("2.1", 1)));
    assertThat(card.sure()).isEqualByComparingTo("5");
    assertThat(card.hoped()).as("only 2.1 waits for an appraisal").isEqualByComparingTo("17");
    assertThat(card.self()).contains(new BigDecimal("42"));
    assertThat(card.of(SET.of("1.1")).drift()).contains(new BigDecimal("15"));
    assertThat(card.of(SET.of("1.2")).drift()).as("nothing to compare with").isEmpty();
    assertThat(card.unscored()).isEqualTo(1);
  }

  @Test
  void the_widest_difference_is_named_first_and_one_that_agrees_is_not_named() {
    Scorecard card =
        Scorecard.of(
            SET,
            new Scorecard.Facts(
                Map.of("dashboard-kept", new Counted(98, 100)),
                Map.of("1.1", given("20.00"), "2.1", given("12"), "2.2", given("1")),
                Map.of("2.1", given("10"), "2.2", given("8")),
                Map.of()));
    assertThat(card.drifting())
        .extracting(one -> one.criterion().code())
        .containsExactly("2.2", "2.1");
  }

  @Test
  void what_would_raise_it_most_stands_first_with_what_is_missing() {
    Scorecard card =
        Scorecard.of(
            SET,
            new Scorecard.Facts(
                Map.of("dashboard-kept", new Counted(85, 100)),
                Map.of("2.1", given("12")),
                Map.of("2.2", given("5")),
                Map.of("2.1", 1)));
    assertThat(card.raises())
        .extracting(one -> one.criterion().code(), CriterionScore::lack)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1.1", Lack.HIGHER_SHARE),
            org.assertj.core.groups.Tuple.tuple("2.1", Lack.APPRAISAL),
            org.assertj.core.groups.Tuple.tuple("1.2", Lack.NO_CASES),
            org.assertj.core.groups.Tuple.tuple("2.2", Lack.MORE_EVIDENCE));
  }

  @Test
  void a_commune_that_did_nothing_has_everything_to_gain() {
    Scorecard card = Scorecard.of(SET, Scorecard.Facts.NONE);
    assertThat(card.sure()).isZero();
    assertThat(card.self()).isEmpty();
    assertThat(card.raises()).hasSize(4);
    assertThat(card.of(SET.of("2.1")).lack()).isEqualTo(Lack.EVIDENCE);
    assertThat(card.of(SET.of("2.2")).lack()).isEqualTo(Lack.SELF_SCORE);
    assertThat(card.passes()).isFalse();
  }

  @Test
  void whatever_was_counted_and_given_points_stay_within_what_the_set_gives() {
    Random random = new Random(20261123);
    for (int turn = 0; turn < 2_000; turn++) {
      Scorecard card = Scorecard.of(SET, any(random));
      assertThat(card.sure()).isBetween(BigDecimal.ZERO, SET.total());
      assertThat(card.hoped()).isBetween(card.sure(), SET.total());
      BigDecimal gains =
          card.scores().stream().map(CriterionScore::gain).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(gains.add(card.sure())).isEqualByComparingTo(SET.total());
      card.scores().stream()
          .flatMap(one -> one.next().stream())
          .forEach(next -> assertThat(next.missing()).isPositive());
    }
  }

  @Test
  void more_cases_that_succeed_never_cost_points() {
    for (long whole : List.of(1L, 5L, 7L, 50L, 199L)) {
      BigDecimal before = BigDecimal.ZERO;
      for (long part = 0; part <= whole; part++) {
        BigDecimal now = kept(part, whole).sure();
        assertThat(now).isGreaterThanOrEqualTo(before);
        before = now;
      }
    }
  }

  @Test
  void of_fewer_than_five_cases_no_points_are_made_so_that_one_planted_case_gives_none() {
    assertThat(kept(1, 1).computed()).isEmpty();
    assertThat(kept(4, 4).sure()).isZero();
    assertThat(kept(4, 4).lack()).isEqualTo(Lack.NO_CASES);
    assertThat(kept(4, 4).next()).isEmpty();
    assertThat(kept(5, 5).sure()).isEqualByComparingTo("20");
  }

  @Test
  void a_part_larger_than_its_whole_is_no_measure() {
    assertThatThrownBy(() -> new Counted(2, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Counted(-1, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Scorecard.Facts any(Random random) {
    Map<String, Counted> counted = new HashMap<>();
    Map<String, Given> self = new HashMap<>();
    Map<String, Given> appraised = new HashMap<>();
    for (LiveFigure figure : LiveFigure.values()) {
      int whole = random.nextInt(200);
      counted.put(figure.id(), new Counted(random.nextInt(whole + 1), whole));
    }
    SET.criteria()
        .forEach(one -> {
          if (random.nextBoolean()) {
            self.put(one.code(), given(some(random, one)));
          }
          if (!one.isComputed() && random.nextBoolean()) {
            appraised.put(one.code(), given(some(random, one)));
          }
        });
    return new Scorecard.Facts(counted, self, appraised, Map.of());
  }

  private static String some(Random random, Criterion one) {
    return BigDecimal.valueOf(random.nextInt(one.max().movePointRight(2).intValue() + 1), 2)
        .toPlainString();
  }
}
