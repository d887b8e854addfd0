package vn.motcua.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How several parts together stand. */
class StandingTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          DONE DONE,            DONE
          DONE DROPPED,         DONE
          DONE PLANNED,         UNDER_WAY
          UNDER_WAY PLANNED,    UNDER_WAY
          PLANNED PLANNED,      PLANNED
          PLANNED DROPPED,      PLANNED
          DROPPED DROPPED,      DROPPED
          """)
  void what_several_parts_are_together(String parts, Standing together) {
    assertThat(Standing.of(List.of(parts.split(" ")).stream().map(Standing::valueOf).toList()))
        .isEqualTo(together);
  }

  @Test
  void nothing_at_all_was_not_begun() {
    assertThat(Standing.of(List.of())).isEqualTo(Standing.PLANNED);
  }

  @Test
  void whatever_the_parts_are_done_means_nothing_is_left_and_dropped_parts_never_matter() {
    Random chance = new Random(26);
    for (int n = 0; n < 2_000; n++) {
      List<Standing> parts = new ArrayList<>();
      for (int i = 0; i <= chance.nextInt(6); i++) {
        parts.add(Standing.values()[chance.nextInt(4)]);
      }
      Standing together = Standing.of(parts);
      assertThat(together == Standing.DONE)
          .as("%s", parts)
          .isEqualTo(parts.contains(Standing.DONE) && parts.stream().noneMatch(Standing::isOpen));
      List<Standing> kept = parts.stream().filter(part -> part != Standing.DROPPED).toList();
      if (!kept.isEmpty()) {
        assertThat(Standing.of(kept)).as("%s", parts).isEqualTo(together);
      }
    }
  }

  @Test
  void what_is_done_or_dropped_only_goes_back_one_way() {
    assertThat(Standing.DONE.mayBecome(Standing.UNDER_WAY)).isTrue();
    assertThat(Standing.DONE.mayBecome(Standing.DROPPED)).isFalse();
    assertThat(Standing.DROPPED.mayBecome(Standing.PLANNED)).isTrue();
    assertThat(Standing.DROPPED.mayBecome(Standing.DONE)).isFalse();
    assertThat(Standing.UNDER_WAY.mayBecome(Standing.PLANNED)).isFalse();
  }
}
