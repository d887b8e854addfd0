package vn.motcua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.MotCuaTest;
import vn.motcua.budgets.BudgetLine;
import vn.motcua.budgets.BudgetTable;
import vn.motcua.budgets.Budgets;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The money of the demonstration: the three sums of article 001, and a line of Nà Hỳ. */
@MotCuaTest
@TestPropertySource(properties = "motcua.demo=true")
class DemoMoneyTest {
  @Autowired Budgets budgets;
  @Autowired Officers officers;

  private Actor observer() {
    var officer = officers.active(DemoStaff.DIEN_BIEN).getFirst();
    return new Actor(
        DemoStaff.DIEN_BIEN, officer.id(), officer.name(), Set.of(Role.PROVINCE_OBSERVER));
  }

  @Test
  void article_001_names_6_5_and_1_2_and_5_billion_and_without_one_the_total_is_another() {
    BudgetTable table = budgets.table(observer(), 2023);
    assertThat(table.lines())
        .extracting(line -> line.money().planned())
        .containsExactlyInAnyOrder(6_500_000_000L, 1_200_000_000L, 5_000_000_000L);
    assertThat(table.lines())
        .extracting(BudgetLine::source)
        .allMatch(one -> one.contains("Minh họa"));
    assertThat(table.total().planned()).isEqualTo(12_700_000_000L);
    assertThat(new BudgetTable(table.lines().subList(1, 3)).total().planned())
        .isNotEqualTo(12_700_000_000L);
  }

  @Test
  void the_province_sees_what_a_commune_was_given_and_spent() {
    BudgetTable all = budgets.table(observer(), budgets.years(observer()).getFirst());
    assertThat(all.of("Xã Nà Hỳ")).isNotEmpty().noneMatch(line -> line.money().isOver());
  }
}
