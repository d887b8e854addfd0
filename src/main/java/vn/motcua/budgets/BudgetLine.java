package vn.motcua.budgets;

import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * Một khoản: what money is for.
 *
 * @param unit whose budget it is
 * @param place the unit it goes to, as written
 * @param entries how many amounts were said
 */
public record BudgetLine(
    UnitId unit,
    String unitName,
    UUID id,
    int year,
    String place,
    String item,
    String source,
    Money money,
    int entries) {}
