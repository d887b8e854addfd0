package vn.motcua.reporting;

import java.time.YearMonth;
import vn.motcua.shared.UnitId;

/**
 * A sum of a month that is not what the history gives.
 *
 * @param group field the sum belongs to
 * @param figure column of the sums, as {@code late}
 * @param kept as it stands in the sums
 * @param counted as the history gives it
 */
public record RollupFault(
    UnitId unit, YearMonth month, String group, String figure, int kept, int counted) {}
