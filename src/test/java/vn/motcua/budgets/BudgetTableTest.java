package vn.motcua.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.UnitId;

/** Totals always reconcile, whichever way the lines are grouped. */
class BudgetTableTest {
  private static BudgetLine line(String place, String item, String source, Money money) {
    return new BudgetLine(
        new UnitId("11"), "Tỉnh Điện Biên", UUID.randomUUID(), 2026, place, item, source, money, 1);
  }

  private static Money sum(Map<String, Money> sums) {
    return sums.values().stream().reduce(Money.NONE, Money::plus);
  }

  @Test
  void the_total_is_the_sum_of_the_lines_the_places_the_items_and_the_sources() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      List<BudgetLine> lines = new ArrayList<>();
      for (int at = random.nextInt(40); at > 0; at--) {
        lines.add(
            line(
                "nơi " + random.nextInt(6),
                "việc " + random.nextInt(5),
                "nguồn " + random.nextInt(3),
                new Money(some(random), some(random), some(random))));
      }
      BudgetTable table = new BudgetTable(lines);
      assertThat(sum(table.byPlace())).isEqualTo(table.total());
      assertThat(sum(table.byItem())).isEqualTo(table.total());
      assertThat(sum(table.bySource())).isEqualTo(table.total());
      table
          .byPlace()
          .forEach((place, money) ->
              assertThat(new BudgetTable(table.of(place)).total()).isEqualTo(money));
      long planned =
          lines.stream()
              .map(one -> one.money().planned())
              .mapToLong(one -> one == null ? 0 : one)
              .sum();
      Long total = table.total().planned();
      assertThat(total == null ? 0 : total).isEqualTo(planned);
    }
  }

  private static @Nullable Long some(Random random) {
    return random.nextInt(4) == 0 ? null : random.nextLong(0, 10_000_000_000L);
  }

  @Test
  void an_amount_nobody_said_is_not_nothing() {
    BudgetTable table =
        new BudgetTable(
            List.of(
                line("A", "ghế", "xã", Money.NONE),
                line("B", "ghế", "xã", new Money(null, 0L, null))));
    assertThat(table.total()).isEqualTo(new Money(null, 0L, null));
    assertThat(new BudgetTable(List.of()).total()).isEqualTo(Money.NONE);
  }

  @Test
  void more_than_was_approved_or_with_nothing_approved_is_overspent_and_just_as_much_is_not() {
    assertThat(new Money(null, 10L, 10L).isOver()).isFalse();
    assertThat(new Money(null, 10L, 11L).isOver()).isTrue();
    assertThat(new Money(100L, null, 1L).isOver()).isTrue();
    assertThat(new Money(100L, null, 0L).isOver()).isFalse();
    assertThat(new Money(100L, null, null).isOver()).isFalse();
  }
}
