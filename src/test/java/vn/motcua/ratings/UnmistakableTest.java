package vn.motcua.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who takes what is shown away from the whole finds none or at least five. */
class UnmistakableTest {
  private static final Random CHANCE = new Random(4);

  @Test
  void five_of_six_are_not_shown_for_the_sixth_would_be_known() {
    assertThat(RatingFigures.unmistakable(groups(5, 1), 6)).isEmpty();
    assertThat(RatingFigures.unmistakable(groups(5, 5), 10)).hasSize(2);
    assertThat(RatingFigures.unmistakable(groups(7, 5, 1), 13))
        .extracting(group -> group.tally().rated())
        .containsExactly(7L);
    assertThat(RatingFigures.unmistakable(groups(5), 5)).hasSize(1);
    assertThat(RatingFigures.unmistakable(groups(4, 3, 2), 9)).isEmpty();
    assertThat(RatingFigures.unmistakable(List.of(), 0)).isEmpty();
  }

  @RepeatedTest(300)
  void whatever_the_groups_the_rest_betrays_nobody() {
    int[] sizes = CHANCE.ints(1 + CHANCE.nextInt(8), 0, 14).toArray();
    long rated = java.util.Arrays.stream(sizes).sum();
    List<Group> shown = RatingFigures.unmistakable(groups(sizes), rated);
    long rest = rated - shown.stream().mapToLong(group -> group.tally().rated()).sum();
    assertThat(shown).allMatch(group -> group.tally().rated() >= Tally.SMALLEST);
    assertThat(shown.isEmpty() ? 0 : rest).isNotIn(1L, 2L, 3L, 4L).isNotNegative();
  }

  private static List<Group> groups(int... sizes) {
    List<Group> groups = new ArrayList<>();
    for (int size : sizes) {
      groups.add(new Group("nhóm " + groups.size(), new Tally(size, Map.of()), size));
    }
    return groups;
  }
}
