package vn.motcua.indices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.reporting.Indicators;

/** The parts of an index over the years: the weakest, the target, what is missing. */
class IndexTableTest {
  private static final PublicIndex PAPI = new IndexCatalogue(new Indicators()).index("PAPI");

  private static IndexValue value(String part, int year, String value) {
    return new IndexValue(
        "PAPI", part, year, 1, new BigDecimal(value), BigDecimal.TEN, "", "", Instant.EPOCH);
  }

  private static IndexTarget target(String part, int year, String target) {
    return new IndexTarget(
        "PAPI", part, year, 1, new BigDecimal(target), "KH 1", "", Instant.EPOCH);
  }

  private static IndexTable table(List<IndexTarget> targets) {
    return new IndexTable(
        PAPI,
        List.of(
            value("0", 2025, "4"),
            value("1", 2024, "3"),
            value("1", 2025, "5.5"),
            value("2", 2025, "6"),
            value("8", 2024, "2")),
        targets);
  }

  @Test
  void the_weakest_is_a_part_of_the_last_year_and_never_the_whole() {
    IndexTable table = table(List.of());
    assertThat(table.weak()).extracting(PublicIndex.Part::code).containsExactly("1");
    assertThat(table.isWeakest(PAPI.part("0"))).isFalse();
    assertThat(table.isWeakest(PAPI.part("8"))).as("known of 2024 only").isFalse();
    assertThat(table.trend(PAPI.part("1"))).containsExactly(30, 55);
  }

  @Test
  void equal_parts_are_weakest_together_and_one_part_alone_is_not() {
    IndexTable both =
        new IndexTable(PAPI, List.of(value("1", 2025, "5"), value("2", 2025, "5")), List.of());
    assertThat(both.weak()).hasSize(2);
    IndexTable one = new IndexTable(PAPI, List.of(value("1", 2025, "5")), List.of());
    assertThat(one.weak()).isEmpty();
  }

  @Test
  void the_next_target_counts_and_what_is_reached_misses_nothing() {
    IndexTable table =
        table(
            List.of(
                target("2", 2024, "9"),
                target("2", 2026, "6.5"),
                target("2", 2027, "8"),
                target("8", 2026, "1")));
    assertThat(table.gap(PAPI.part("2"))).hasValue(new BigDecimal("0.5"));
    assertThat(table.gap(PAPI.part("8"))).hasValue(BigDecimal.ZERO);
    assertThat(table.gap(PAPI.part("1"))).isEmpty();
    assertThat(table.weak()).extracting(PublicIndex.Part::code).containsExactly("1", "2");
  }

  @Test
  void qd_766_is_compared_only_where_all_of_a_group_was_counted() {
    PublicIndex.Part part = PAPI.part("1");
    IndexValue published = value("1", 2025, "7");
    var counted = java.util.Optional.of(new BigDecimal("6.5"));
    assertThat(
            new CountedGroup(part, counted, 10, 10, java.util.Optional.of(published)).difference())
        .hasValue(new BigDecimal("-0.5"));
    assertThat(
            new CountedGroup(part, counted, 6, 10, java.util.Optional.of(published)).difference())
        .isEmpty();
    assertThat(new CountedGroup(part, counted, 10, 10, java.util.Optional.empty()).difference())
        .isEmpty();
  }
}
