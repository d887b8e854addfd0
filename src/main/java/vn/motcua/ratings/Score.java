package vn.motcua.ratings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A score by TT 01/2018/TT-VPCP Điều 14, with one decimal.
 *
 * @param outOf the most it could be with the indicators that have data
 * @param dropped indicators without data
 * @param grade only where none was dropped
 */
public record Score(BigDecimal sum, int outOf, List<Integer> dropped, Optional<Grade> grade) {
  public Score {
    dropped = List.copyOf(dropped);
  }
}
