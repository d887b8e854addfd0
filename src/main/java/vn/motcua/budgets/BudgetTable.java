package vn.motcua.budgets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lines of a year, and their sums by place, by item and by source. */
public record BudgetTable(List<BudgetLine> lines) {
  public BudgetTable {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return lines.stream().map(BudgetLine::money).reduce(Money.NONE, Money::plus);
  }

  public Map<String, Money> byPlace() {
    return by(BudgetLine::place);
  }

  public Map<String, Money> byItem() {
    return by(BudgetLine::item);
  }

  public Map<String, Money> bySource() {
    return by(BudgetLine::source);
  }

  public List<BudgetLine> of(String place) {
    return lines.stream().filter(line -> line.place().equals(place)).toList();
  }

  /** Lines of which more was spent than approved. */
  public long over() {
    return lines.stream().filter(line -> line.money().isOver()).count();
  }

  private Map<String, Money> by(Function<BudgetLine, String> key) {
    Map<String, Money> sums = new LinkedHashMap<>();
    for (BudgetLine line : lines) {
      sums.merge(key.apply(line), line.money(), Money::plus);
    }
    return sums;
  }
}
