package vn.motcua.reporting;

import vn.motcua.shared.UnitId;

/**
 * The row of a dossier that says something else than its events. No sum is built from it, but what
 * lies with the desk now is counted from rows.
 *
 * @param code of the dossier
 * @param column as {@code mark}
 * @param kept as it stands in the row; empty for nothing
 * @param told as the events say it
 */
public record RowFault(UnitId unit, String code, String column, String kept, String told) {}
