package vn.motcua.births;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VillageCountsTest {
  @Test
  void villages_under_five_are_put_together() {
    VillageCounts counts = VillageCounts.of(Map.of("A", 9, "B", 4, "C", 3));
    assertThat(counts.shown()).containsExactly(new VillageCounts.Line("A", 9));
    assertThat(counts.others()).isEqualTo(7);
    assertThat(counts.hidden()).isFalse();
  }

  @Test
  void one_small_village_takes_the_next_one_with_it_so_that_nobody_subtracts() {
    VillageCounts counts = VillageCounts.of(Map.of("A", 9, "B", 6, "C", 2));
    assertThat(counts.shown()).containsExactly(new VillageCounts.Line("A", 9));
    assertThat(counts.others()).isEqualTo(8);
  }

  @Test
  void fewer_than_five_in_all_say_nothing_and_an_empty_list_is_empty() {
    assertThat(VillageCounts.of(Map.of("A", 2, "B", 2)).hidden()).isTrue();
    assertThat(VillageCounts.of(Map.of("A", 2, "B", 2)).others()).isZero();
    assertThat(VillageCounts.of(Map.of()).hidden()).isFalse();
    assertThat(VillageCounts.of(Map.of()).shown()).isEmpty();
  }

  @Test
  void no_number_under_five_ever_shows() {
    Random chance = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      Map<String, Integer> villages = new HashMap<>();
      for (int v = chance.nextInt(8); v > 0; v--) {
        villages.put("B" + v, 1 + chance.nextInt(12));
      }
      VillageCounts counts = VillageCounts.of(villages);
      assertThat(counts.shown()).allMatch(line -> line.births() >= 5);
      assertThat(counts.others() == 0 || counts.others() >= 5).isTrue();
      int told = counts.shown().stream().mapToInt(VillageCounts.Line::births).sum();
      int all = villages.values().stream().mapToInt(Integer::intValue).sum();
      assertThat(counts.hidden() ? 0 : told + counts.others()).isIn(0, all);
    }
  }
}
