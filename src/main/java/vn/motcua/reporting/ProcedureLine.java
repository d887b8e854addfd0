package vn.motcua.reporting;

/**
 * A line of report form II.07b: the procedures of a commune. Law: Biểu II.07b/VPCP/KSTT (TT
 * 01/2020/TT-VPCP).
 *
 * @param procedures in force at the level of communes
 * @param atTheDesk of those, offered at the one-stop desk
 * @param workflows internal workflows the unit has issued
 */
public record ProcedureLine(String unit, long procedures, long atTheDesk, long workflows) {}
