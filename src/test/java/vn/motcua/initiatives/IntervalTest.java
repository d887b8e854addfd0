package vn.motcua.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The interval around "after less before", and what may be concluded from it. */
class IntervalTest {
  private static final int TRIALS = 400;

  private final Random chance = new Random(7);

  private Sample.Share share() {
    long n = 1 + chance.nextInt(300);
    return new Sample.Share(chance.nextInt((int) n + 1), n);
  }

  private Sample.Times times(int n, long least, int spread) {
    return new Sample.Times(
        LongStream.generate(() -> least + chance.nextInt(spread)).limit(n).toArray());
  }

  @Test
  void newcombes_own_example_comes_out() {
    // Newcombe 1998, table II, 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    Interval interval = Interval.of(new Sample.Share(48, 80), new Sample.Share(56, 70));
    assertThat(interval.low()).isCloseTo(0.0524, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.3339, within(0.0001));
  }

  @Test
  void the_difference_seen_lies_within_and_no_share_leaves_the_possible() {
    for (int trial = 0; trial < TRIALS; trial++) {
      Sample.Share before = share();
      Sample.Share after = share();
      Interval interval = Interval.of(before, after);
      assertThat(after.value() - before.value()).isBetween(interval.low(), interval.high());
      assertThat(interval.low()).isGreaterThanOrEqualTo(-1.0 - 1e-9);
      assertThat(interval.high()).isLessThanOrEqualTo(1.0 + 1e-9);
    }
  }

  @Test
  void turned_round_it_is_the_same_interval_with_the_other_sign() {
    for (int trial = 0; trial < TRIALS; trial++) {
      Sample.Share before = share();
      Sample.Share after = share();
      Interval there = Interval.of(before, after);
      Interval back = Interval.of(after, before);
      assertThat(back.low()).isCloseTo(-there.high(), within(1e-9));
      assertThat(back.high()).isCloseTo(-there.low(), within(1e-9));
    }
  }

  @Test
  void ten_times_as_many_cases_of_the_same_shares_say_more() {
    for (int trial = 0; trial < TRIALS; trial++) {
      Sample.Share before = share();
      Sample.Share after = share();
      Interval few = Interval.of(before, after);
      Interval many =
          Interval.of(
              new Sample.Share(10 * before.hits(), 10 * before.n()),
              new Sample.Share(10 * after.hits(), 10 * after.n()));
      assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }
  }

  @Test
  void ninety_five_of_a_hundred_intervals_hold_the_true_difference() {
    int held = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Interval interval = Interval.of(drawn(120, 0.6), drawn(120, 0.75));
      held += interval.low() <= 0.15 && 0.15 <= interval.high() ? 1 : 0;
    }
    assertThat(held).isBetween(TRIALS * 92 / 100, TRIALS * 98 / 100);
  }

  private Sample.Share drawn(int n, double share) {
    return new Sample.Share(
        LongStream.range(0, n).filter(one -> chance.nextDouble() < share).count(), n);
  }

  @Test
  void the_median_is_the_lower_of_the_two_in_the_middle_as_everywhere_in_the_program() {
    assertThat(new Sample.Times(new long[] {9, 1, 5}).value()).isEqualTo(5);
    assertThat(new Sample.Times(new long[] {9, 1, 5, 7}).value()).isEqualTo(5);
    assertThat(new Sample.Times(new long[] {4}).value()).isEqualTo(4);
  }

  @Test
  void times_far_apart_are_told_apart_and_the_same_times_are_not() {
    Interval faster = Interval.of(times(60, 100, 40), times(60, 20, 40));
    assertThat(faster.high()).isNegative();
    Interval same = Interval.of(times(60, 20, 40), times(60, 20, 40));
    assertThat(same.holdsZero()).isTrue();
  }

  @Test
  void the_same_times_give_the_same_interval_each_time_and_all_equal_ones_a_point() {
    Sample.Times before = times(45, 30, 90);
    Sample.Times after = times(45, 10, 90);
    assertThat(Interval.of(before, after)).isEqualTo(Interval.of(before, after));
    Sample.Times seven = new Sample.Times(new long[] {7, 7, 7});
    Sample.Times four = new Sample.Times(new long[] {4, 4, 4});
    assertThat(Interval.of(seven, four)).isEqualTo(new Interval(-3, -3));
  }

  private static Verdict verdict(
      TrialMeasure measure, long before, long after, double low, double high) {
    return Verdict.of(measure, finished(before), finished(after), new Interval(low, high));
  }

  private static Side finished(long n) {
    return new Side(n, 0, 0, 0, 20, Optional.empty());
  }

  @Test
  void fewer_than_thirty_conclude_nothing_however_far_apart() {
    assertThat(verdict(TrialMeasure.KEPT, 29, 500, 0.5, 0.9)).isEqualTo(Verdict.TOO_FEW);
    assertThat(verdict(TrialMeasure.KEPT, 500, 29, 0.5, 0.9)).isEqualTo(Verdict.TOO_FEW);
    assertThat(verdict(TrialMeasure.KEPT, 30, 30, 0.5, 0.9)).isEqualTo(Verdict.BETTER);
  }

  @Test
  void a_median_of_the_quick_ones_alone_concludes_nothing_while_one_in_ten_waits() {
    Interval faster = new Interval(-90, -60);
    Side waiting = new Side(90, 0, 15, 11, 20, Optional.empty());
    assertThat(Verdict.of(TrialMeasure.MINUTES, finished(90), waiting, faster))
        .isEqualTo(Verdict.UNFINISHED);
    assertThat(Verdict.of(TrialMeasure.MINUTES, waiting, finished(90), faster).isOpen()).isTrue();
    assertThat(
            Verdict.of(
                TrialMeasure.MINUTES,
                finished(90),
                new Side(90, 0, 15, 10, 20, Optional.empty()),
                faster))
        .isEqualTo(Verdict.BETTER);
  }

  @Test
  void what_holds_zero_is_open_and_the_direction_depends_on_the_measure() {
    assertThat(verdict(TrialMeasure.KEPT, 90, 90, -0.1, 0.2).isOpen()).isTrue();
    assertThat(verdict(TrialMeasure.KEPT, 90, 90, 0, 0.2)).isEqualTo(Verdict.UNDECIDED);
    assertThat(verdict(TrialMeasure.KEPT, 90, 90, -0.2, -0.1)).isEqualTo(Verdict.WORSE);
    assertThat(verdict(TrialMeasure.MINUTES, 90, 90, -9, -2)).isEqualTo(Verdict.BETTER);
    assertThat(verdict(TrialMeasure.SUPPLEMENTED, 90, 90, 0.1, 0.2)).isEqualTo(Verdict.WORSE);
  }

  @Test
  void a_share_of_more_than_there_is_cannot_be_written() {
    assertThatThrownBy(() -> new Sample.Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
