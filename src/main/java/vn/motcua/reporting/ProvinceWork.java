package vn.motcua.reporting;

import java.util.List;

/**
 * What the communes of a province did within a window, all of them together: which fields, which
 * procedures, at which hours. Whatever fewer than five dossiers stand behind is counted together,
 * or its hour is hidden.
 */
public record ProvinceWork(
    Window window, List<FieldLine> fields, List<ProcedureCount> procedures, HourLoads hours) {
  public ProvinceWork {
    fields = List.copyOf(fields);
    procedures = List.copyOf(procedures);
  }
}
