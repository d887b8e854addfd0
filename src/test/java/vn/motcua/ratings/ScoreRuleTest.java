package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** TT 01/2018/TT-VPCP Điều 13–15: means with one decimal, sums, and grades at every boundary. */
class ScoreRuleTest {
  private static final ScoreRules RULES = new ScoreRules();

  @ParameterizedTest
  @CsvSource({
    "18.0, EXCELLENT",
    "15.1, EXCELLENT",
    "15.0, EXCELLENT",
    "15,   EXCELLENT",
    "14.9, GOOD",
    "12.1, GOOD",
    "12.0, GOOD",
    "11.9, FAIR",
    "9.1,  FAIR",
    "9.0,  FAIR",
    "8.9,  AVERAGE",
    "6.1,  AVERAGE",
    "6.0,  AVERAGE",
    "5.9,  WEAK",
    "0.0,  WEAK"
  })
  void an_agency_is_graded_with_the_boundary_included(BigDecimal sum, String grade) {
    assertThat(RULES.of(ScoreRule.Of.AGENCY).grade(sum).name()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0, FULL",
    "5.1,  FULL",
    "5.0,  FULL",
    "5,    FULL",
    "4.9,  MOST",
    "3.6,  MOST",
    "3.5,  MOST",
    "3.4,  BELOW",
    "0.0,  BELOW"
  })
  void an_officer_is_graded_with_the_boundary_included(BigDecimal sum, String grade) {
    assertThat(RULES.of(ScoreRule.Of.STAFF).grade(sum).name()).isEqualTo(grade);
  }

  @Test
  void a_sum_below_every_grade_is_a_mistake_of_the_data() {
    assertThatThrownBy(() -> RULES.of(ScoreRule.Of.STAFF).grade(new BigDecimal("-0.1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** The same boundaries reached from ratings: means of ten each, so one decimal is exact. */
  static Stream<Arguments> agencies() {
    return Stream.of(
        Arguments.of(List.of(20, 20, 20, 20, 20, 10, 10, 10, 20), "15.0", "EXCELLENT"),
        Arguments.of(List.of(20, 20, 20, 20, 20, 10, 10, 10, 19), "14.9", "GOOD"),
        Arguments.of(List.of(20, 20, 20, 10, 10, 10, 10, 10, 10), "12.0", "GOOD"),
        Arguments.of(List.of(20, 20, 20, 10, 10, 10, 10, 10, 9), "11.9", "FAIR"),
        Arguments.of(List.of(10, 10, 10, 10, 10, 10, 10, 10, 10), "9.0", "FAIR"),
        Arguments.of(List.of(10, 10, 10, 10, 10, 10, 10, 10, 9), "8.9", "AVERAGE"),
        Arguments.of(List.of(10, 10, 10, 10, 10, 10, 0, 0, 0), "6.0", "AVERAGE"),
        Arguments.of(List.of(10, 10, 10, 10, 10, 9, 0, 0, 0), "5.9", "WEAK"),
        Arguments.of(List.of(20, 20, 20, 20, 20, 20, 20, 20, 20), "18.0", "EXCELLENT"),
        Arguments.of(List.of(0, 0, 0, 0, 0, 0, 0, 0, 0), "0.0", "WEAK"));
  }

  @ParameterizedTest
  @MethodSource("agencies")
  void ten_ratings_add_up_to_the_grade(List<Integer> sums, String sum, String grade) {
    Score score = RULES.of(ScoreRule.Of.AGENCY).score(tally(sums)).orElseThrow();
    assertThat(score.sum()).isEqualByComparingTo(sum);
    assertThat(score.outOf()).isEqualTo(18);
    assertThat(score.dropped()).isEmpty();
    assertThat(score.grade()).map(Grade::name).contains(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, 10, 10, 10, 5.0, FULL",
    "10, 10, 10, 10,  9, 4.9, MOST",
    "10, 10, 10,  5,  0, 3.5, MOST",
    "10, 10, 10,  4,  0, 3.4, BELOW",
    "20, 20, 20, 20, 20, 10.0, FULL"
  })
  void an_officers_score_is_indicators_1_2_3_4_and_7(
      int one, int two, int three, int four, int seven, String sum, String grade) {
    Score score =
        RULES
            .of(ScoreRule.Of.STAFF)
            .score(tally(List.of(one, two, three, four, 0, 0, seven, 0, 0)))
            .orElseThrow();
    assertThat(score.sum()).isEqualByComparingTo(sum);
    assertThat(score.outOf()).isEqualTo(10);
    assertThat(score.grade()).map(Grade::name).contains(grade);
  }

  @ParameterizedTest
  @CsvSource({"1, 20, 0.1", "1, 21, 0.0", "3, 20, 0.2", "1, 2, 0.5", "2, 3, 0.7", "1, 3, 0.3"})
  void a_mean_has_one_decimal_half_up(long ones, long of, String mean) {
    Tally tally = new Tally(of, Map.of("I4", Map.of("1", ones, "0", of - ones)));
    assertThat(tally.mean(4)).map(BigDecimal::toPlainString).contains(mean);
  }

  @Test
  void an_indicator_nobody_answered_is_dropped_and_leaves_no_grade() {
    Map<String, Map<String, Long>> answers = new HashMap<>();
    for (int number = 1; number <= 8; number++) {
      answers.put("I" + number, Map.of("2", 5L));
    }
    answers.put("COMPLAINT", Map.of("NO", 5L));
    Score score = RULES.of(ScoreRule.Of.AGENCY).score(new Tally(5, answers)).orElseThrow();
    assertThat(score.sum()).isEqualByComparingTo("16.0");
    assertThat(score.outOf()).isEqualTo(16);
    assertThat(score.dropped()).containsExactly(9);
    assertThat(score.grade()).isEmpty();
  }

  @Test
  void without_any_answer_there_is_no_score_at_all() {
    assertThat(RULES.of(ScoreRule.Of.AGENCY).score(Tally.NONE)).isEmpty();
    assertThat(RULES.of(ScoreRule.Of.STAFF).score(Tally.NONE)).isEmpty();
    assertThat(Tally.NONE.mean(1)).isEmpty();
    assertThat(Tally.NONE.isShown()).isFalse();
  }

  @Test
  void the_data_name_nine_indicators_and_the_best_option_first() {
    assertThat(RULES.indicators())
        .extracting(Indicator::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(RULES.asked()).extracting(Indicator::number).containsExactly(4, 5, 6, 8, 9);
    assertThat(RULES.indicators())
        .allSatisfy(one -> assertThat(one.points()).isSortedAccordingTo((a, b) -> b - a));
    for (ScoreRule.Of whose : ScoreRule.Of.values()) {
      assertThat(RULES.of(whose).grades())
          .extracting(Grade::min)
          .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }
  }

  /** Early, on time and late results; complaints and answers without one. */
  @ParameterizedTest(name = "{0} early, {1} on time, {2} late; {3} complain, {4} do not: {5}")
  @CsvSource({
    "10, 0,  0, 0,  5, 2.0",
    "0,  10, 0, 0,  5, 1.0",
    "5,  5,  0, 0,  5, 1.5",
    "5,  5,  9, 0,  5, 1.5",
    "5,  5,  0, 5,  5, 0.8",
    "10, 0,  3, 20, 0, 0.0",
    "0,  0,  9, 5,  0, 0.0",
    "0,  0,  9, 1,  4, ''",
    "9,  0,  0, 0,  0, ''"
  })
  void manner_weighs_the_complaints_and_the_time_of_all_results(
      long early, long onTime, long late, long yes, long no, String mean) {
    Tally answered = new Tally(yes + no, Map.of("COMPLAINT", Map.of("YES", yes, "NO", no)));
    Tally tally = answered.beside(Map.of("I1", Map.of("2", early, "1", onTime, "0", late)));
    assertThat(tally.mean(7).map(BigDecimal::toPlainString).orElse("")).isEqualTo(mean);
    assertThat(tally.counted(7)).isEqualTo(yes + no);
  }

  /** Ten ratings of each indicator that sum up to so many points. */
  private static Tally tally(List<Integer> sums) {
    Map<String, Map<String, Long>> answers = new HashMap<>();
    for (int at = 0; at < sums.size(); at++) {
      long twos = Math.max(0, sums.get(at) - 10);
      long ones = sums.get(at) - 2 * twos;
      Map<String, Long> values = new HashMap<>();
      values.put("2", twos);
      values.put("1", ones);
      values.put("0", 10 - twos - ones);
      answers.put("I" + (at + 1), values);
    }
    long time = sums.getFirst();
    long none = sums.get(6) * (time > 10 ? 10 : time);
    answers.put("COMPLAINT", Map.of("NO", none, "YES", Math.max(10, 10 * time) - none));
    return new Tally(10, answers);
  }
}
