package vn.motcua.organisation;

import vn.motcua.shared.UnitId;

/**
 * How a unit served here presents itself.
 *
 * @param centreName name of its Centre as printed on the receipt
 * @param address where people go; may be empty
 * @param dutyPhone the phone that is always answered in office hours; may be empty
 */
public record UnitSettings(
    UnitId unit,
    FormOfAddress formOfAddress,
    String centreName,
    String address,
    String dutyPhone) {}
