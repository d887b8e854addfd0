package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which hours those see who see no person: never so that a small one is left over by sums. */
class PublishedHoursTest {
  @Test
  void an_hour_hidden_alone_would_be_the_sum_without_the_others() {
    assertThat(shown(3, 9, 20, 7)).containsExactlyInAnyOrder(9, 20);
    assertThat(shown(1, 2, 9, 20)).as("three dossiers, one or two each").containsExactly(20);
    assertThat(shown(3, 4, 9, 20)).containsExactlyInAnyOrder(9, 20);
  }

  @Test
  void nothing_is_hidden_where_no_hour_is_small_and_all_where_there_is_nothing_to_hide_behind() {
    assertThat(shown(5, 6, 7)).containsExactlyInAnyOrder(5, 6, 7);
    assertThat(shown(3, 9)).isEmpty();
    assertThat(shown(2)).isEmpty();
    assertThat(shown()).isEmpty();
    assertThat(shown(0, 6, 7)).as("an empty hour is no hour").containsExactlyInAnyOrder(6, 7);
  }

  @Test
  void whatever_the_week_was_like_what_is_hidden_is_two_hours_and_five_dossiers() {
    Random random = new Random(4);
    for (int week = 0; week < 500; week++) {
      List<HourLoad> hours = new ArrayList<>();
      int of = 1 + random.nextInt(12);
      for (int hour = 0; hour < of; hour++) {
        hours.add(new HourLoad(1, hour, random.nextInt(9), random.nextInt(4)));
      }
      HourLoads published = OpenData.publishedHours(hours);
      List<HourLoad> shown = published.shown();
      List<HourLoad> hidden =
          hours.stream().filter(one -> one.total() > 0 && !shown.contains(one)).toList();
      assertThat(published.hidden())
          .as("hidden as hidden, so that none of them looks like an hour without work")
          .containsExactlyInAnyOrderElementsOf(
              hidden.stream().map(one -> new HourLoads.Hidden(one.weekday(), one.hour())).toList());
      assertThat(shown).allMatch(one -> one.total() >= OpenData.SMALLEST);
      if (!shown.isEmpty() && !hidden.isEmpty()) {
        assertThat(hidden).hasSizeGreaterThan(1);
        assertThat(hidden.stream().mapToInt(HourLoad::total).sum())
            .isGreaterThanOrEqualTo(OpenData.SMALLEST);
      }
    }
  }

  private static List<Integer> shown(int... totals) {
    List<HourLoad> hours = new ArrayList<>();
    for (int total : totals) {
      hours.add(new HourLoad(1, hours.size(), total, 0));
    }
    return OpenData.publishedHours(hours).shown().stream().map(HourLoad::total).toList();
  }
}
