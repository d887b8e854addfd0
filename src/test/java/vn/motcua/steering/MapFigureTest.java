package vn.motcua.steering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which colour a commune stands on the map. */
class MapFigureTest {
  @ParameterizedTest
  @CsvSource({
    "0, 10, 1",
    "49, 100, 1",
    "50, 100, 2",
    "69, 100, 2",
    "70, 100, 3",
    "84, 100, 3",
    "85, 100, 4",
    "94, 100, 4",
    "949, 1000, 4",
    "95, 100, 5",
    "10, 10, 5"
  })
  void a_share_falls_into_the_class_whose_lower_end_it_reaches(long part, long whole, int shade) {
    assertThat(MapFigure.KEPT.shade(FigureValue.share(part, whole))).isEqualTo(shade);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 2", "4, 2", "5, 3", "19, 3", "20, 4", "99, 4", "100, 5", "9999, 5"})
  void a_count_of_none_is_a_class_of_its_own(long count, int shade) {
    assertThat(MapFigure.LATE_NOW.shade(FigureValue.count(count))).isEqualTo(shade);
  }

  @ParameterizedTest
  @EnumSource(MapFigure.class)
  void what_is_not_known_has_no_colour(MapFigure figure) {
    assertThat(figure.shade(FigureValue.NONE)).isZero();
    assertThat(figure.shade(FigureValue.share(0, 0))).isZero();
  }

  @Test
  void a_share_of_fewer_than_five_has_no_colour_and_of_five_it_has() {
    assertThat(MapFigure.KEPT.shade(FigureValue.share(4, 4))).isZero();
    assertThat(MapFigure.KEPT.shade(FigureValue.share(5, 5))).isEqualTo(5);
  }

  @Test
  void points_are_coloured_however_few_they_are() {
    assertThat(MapFigure.SCORE.shade(FigureValue.share(1, 2))).isEqualTo(2);
  }

  @Test
  void more_never_stands_in_a_lower_class() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      long whole = 5 + random.nextInt(500);
      long less = random.nextLong(whole);
      assertThat(MapFigure.KEPT.shade(FigureValue.share(less + 1, whole)))
          .isGreaterThanOrEqualTo(MapFigure.KEPT.shade(FigureValue.share(less, whole)));
      assertThat(MapFigure.UNDER_WAY.shade(FigureValue.count(less + 1)))
          .isGreaterThanOrEqualTo(MapFigure.UNDER_WAY.shade(FigureValue.count(less)));
    }
  }

  @Test
  void every_figure_is_found_by_its_word_and_an_unknown_word_is_the_first() {
    assertThat(Arrays.stream(MapFigure.values()).map(one -> MapFigure.of(one.word())))
        .containsExactly(MapFigure.values());
    assertThat(MapFigure.of("'; drop table")).isEqualTo(MapFigure.KEPT);
  }
}
