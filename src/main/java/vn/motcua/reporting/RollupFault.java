package vn.motcua.reporting;

import java.time.LocalDate;
import vn.motcua.shared.UnitId;

/**
 * A sum that is not what the history gives.
 *
 * @param table where it is kept, as {@code unit_month}
 * @param since the first day of its month or week
 * @param about what else it is kept by, a field for instance; empty where there is nothing else
 * @param figure column of the sums, as {@code late}
 * @param kept as it stands in the sums
 * @param counted as the history gives it
 */
public record RollupFault(
    UnitId unit,
    String table,
    LocalDate since,
    String about,
    String figure,
    int kept,
    int counted) {}
