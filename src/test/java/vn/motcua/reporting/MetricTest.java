package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.reporting.MetricScore.State;

/** The formulas of Decision 766/QĐ-TTg: points from counts, at the boundary and off it. */
class MetricTest {
  private static final List<Indicator> GROUPS = new Indicators().groups();

  @ParameterizedTest(name = "{0}: {1} of {2} is {3} points")
  @CsvSource({
    "ON_TIME, 200, 200, 20.00",
    "ON_TIME, 199, 200, 19.90",
    "ON_TIME, 0, 7, 0.00",
    "ON_TIME, 2, 3, 13.33",
    "ONLINE_OFFERED, 8, 10, 2.00",
    "ONLINE_OFFERED, 10, 10, 2.00",
    "ONLINE_OFFERED, 79, 100, 1.97",
    "ONLINE_OFFERED, 4, 10, 1.00",
    "ONLINE_USED, 1, 2, 2.00",
    "ONLINE_DOSSIERS, 1, 2, 6.00",
    "ONLINE_DOSSIERS, 49, 100, 5.88",
    "ONLINE_DOSSIERS, 1, 4, 3.00",
    "PUBLIC_CONTENT_FULL, 3, 4, 1.50"
  })
  void points_follow_the_formula_of_the_data(String code, long part, long whole, String points) {
    BigDecimal rate =
        BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), 6, java.math.RoundingMode.HALF_UP);
    assertThat(metric(code).points(rate)).isEqualTo(new BigDecimal(points));
  }

  @Test
  void no_rate_gives_more_than_all_points_less_than_none_or_less_than_a_smaller_rate() {
    Random random = new Random(101);
    for (int round = 0; round < 5_000; round++) {
      long millionths = random.nextLong(1_000_001);
      between(
          BigDecimal.valueOf(millionths, 6),
          BigDecimal.valueOf(random.nextLong(millionths + 1), 6));
    }
    between(BigDecimal.ONE, BigDecimal.ZERO);
  }

  private static void between(BigDecimal rate, BigDecimal less) {
    for (Indicator group : GROUPS) {
      for (Metric metric : group.metrics()) {
        assertThat(metric.points(rate))
            .isBetween(BigDecimal.ZERO, BigDecimal.valueOf(metric.max()))
            .isGreaterThanOrEqualTo(metric.points(less));
      }
    }
  }

  @Test
  void the_six_groups_have_a_hundred_points_and_each_the_sum_of_its_measures() {
    assertThat(GROUPS).extracting(Indicator::no).containsExactly("1", "2", "3a", "3b", "4", "5");
    assertThat(GROUPS.stream().mapToInt(Indicator::max).sum()).isEqualTo(100);
    for (Indicator group : GROUPS) {
      assertThat(group.metrics().stream().mapToInt(Metric::max).sum())
          .as(group.name())
          .isEqualTo(group.max());
    }
    assertThat(metric("ON_TIME").target()).contains(new BigDecimal("0.98"));
  }

  @Test
  void with_no_case_at_all_nothing_is_a_hundred_percent_and_only_feedback_has_all_points() {
    for (Indicator group : GROUPS) {
      for (Metric metric : group.metrics()) {
        MetricScore score = IndicatorScores.score(metric, IndicatorScores.Facts.NONE);
        assertThat(score.share()).isEmpty();
        assertThat(score.points().isPresent()).isEqualTo(metric.fullWithoutCases());
        assertThat(score.state())
            .isEqualTo(
                metric.fullWithoutCases()
                    ? State.FULL_WITHOUT_CASES
                    : metric.fact().isPresent() ? State.NO_CASES : State.NOT_KEPT);
      }
    }
  }

  @Test
  void satisfaction_is_one_less_what_group_2_calls_overdue_and_less_the_discontent() {
    MetricScore score = satisfaction(new Progress(100, 90, 120, 30), 20, 1);
    // 1 − 0.1 − 0.05 = 0.85; 6 × 0.85 ÷ 0.9
    assertThat(score.points()).contains(new BigDecimal("5.66"));
    assertThat(score.share()).contains(new MetricScore.Share(19, 20));
    assertThat(satisfaction(new Progress(100, 100, 100, 0), 10, 1).points())
        .contains(new BigDecimal("6.00"));
    assertThat(satisfaction(new Progress(2, 0, 2, 0), 5, 5).points())
        .contains(new BigDecimal("0.00"));
    assertThat(satisfaction(new Progress(9, 9, 9, 0), 0, 0).state()).isEqualTo(State.NO_CASES);
    assertThat(satisfaction(Progress.NONE, 9, 0).state()).isEqualTo(State.NO_CASES);
  }

  @Test
  void feedback_answered_late_costs_points_and_the_question_nobody_asked_stays_open() {
    IndicatorScores.Facts facts =
        new IndicatorScores.Facts(Progress.NONE, FormSearch.Offered.NONE, 3, 4, 4, 0, 0);
    assertThat(IndicatorScores.score(metric("PETITION_PROCESSING_ON_TIME"), facts).points())
        .contains(new BigDecimal("4.50"));
    assertThat(IndicatorScores.score(metric("PETITION_HANDLING_SATISFACTION"), facts).state())
        .isEqualTo(State.NOT_KEPT);
  }

  @Test
  void feedback_nobody_answered_earns_nothing() {
    IndicatorScores.Facts facts =
        new IndicatorScores.Facts(Progress.NONE, FormSearch.Offered.NONE, 0, 0, 10, 0, 0);
    for (String code : List.of("PETITION_PROCESSING_ON_TIME", "PETITION_HANDLING_SATISFACTION")) {
      assertThat(IndicatorScores.score(metric(code), facts).points()).as(code).isEmpty();
    }
  }

  private static MetricScore satisfaction(Progress progress, long rated, long notContent) {
    return IndicatorScores.score(
        metric("DOSSIER_RECEIVING_SATISFACTION"),
        new IndicatorScores.Facts(progress, FormSearch.Offered.NONE, 0, 0, 0, rated, notContent));
  }

  private static Metric metric(String code) {
    Optional<Metric> found =
        GROUPS.stream()
            .flatMap(group -> group.metrics().stream())
            .filter(metric -> metric.code().equals(code))
            .findFirst();
    return found.orElseThrow();
  }
}
