package vn.motcua.recognition;

import java.math.BigDecimal;
import java.util.List;

/**
 * A group of criteria.
 *
 * @param whole its sub-criteria were not found: the group is scored as one line
 */
public record CriteriaGroup(
    String code, String name, BigDecimal max, boolean whole, List<Criterion> criteria) {
  public CriteriaGroup {
    criteria = List.copyOf(criteria);
  }
}
