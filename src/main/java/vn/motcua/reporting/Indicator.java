package vn.motcua.reporting;

import java.util.List;

/**
 * A group of Decision 766/QĐ-TTg: what it is worth and by which formula. The formulas are those
 * documented for the national portal, not the legal text.
 *
 * @param no as the decision numbers it, such as "3a"
 */
public record Indicator(String no, String name, int max, String formula, List<Metric> metrics) {
  public Indicator {
    metrics = List.copyOf(metrics);
  }
}
