package vn.motcua.reporting;

import java.util.List;

/**
 * The report forms of a period for one unit, or for the communes of a province.
 *
 * @param place whom the report is about
 * @param lines form II.06a, the largest field first
 * @param procedures form II.07b, a line for each commune
 * @param faults the balance rules that form II.06a breaks; none where it may go out
 */
public record Report(
    String place,
    Period period,
    List<FormLine> lines,
    List<ProcedureLine> procedures,
    List<FormFault> faults) {
  public Report {
    lines = List.copyOf(lines);
    procedures = List.copyOf(procedures);
    faults = List.copyOf(faults);
  }

  /** The line "total" of form II.06a. */
  public FormLine total() {
    return lines.stream().reduce(FormLine.none(""), FormLine::plus);
  }

  /** Whether every line keeps the balance rules of the form, and the months say the same. */
  public boolean balances() {
    return faults.isEmpty();
  }

  /** The same of form II.07b. */
  public boolean proceduresBalance() {
    return procedures.stream().allMatch(ProcedureLine::balances);
  }
}
