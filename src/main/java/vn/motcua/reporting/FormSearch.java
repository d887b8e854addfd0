package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Counts procedures and workflows for form II.07b from the catalogue. */
@Component
class FormSearch {
  private static final String PROCEDURES =
      """
      select u.full_name as unit,
             (select count(*)
                from (select distinct v.code
                        from procedure_version v
                       where v.scope in ('VN', left(:unit, 2), :unit, :province)
                         and v.valid_from <= :day and (v.valid_to is null or v.valid_to >= :day)
                         and 'Cấp xã' = any (v.levels)) p) as procedures,
             (select count(*) from unit_procedure o where o.unit_id = :unit) as at_the_desk,
             (select count(*)
                from procedure_workflow w
               where w.scope = :unit and w.code <> '*'
                 and w.valid_from <= :day and (w.valid_to is null or w.valid_to >= :day))
                 as workflows
        from administrative_unit u
       where u.unit_id = :unit
      """;

  private final JdbcClient jdbc;

  FormSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ProcedureLine> procedures(UnitId unit, String province, LocalDate day) {
    return jdbc.sql(PROCEDURES)
        .param("unit", unit.code())
        .param("province", province)
        .param("day", day)
        .query((row, n) ->
            new ProcedureLine(
                row.getString("unit"),
                row.getLong("procedures"),
                row.getLong("at_the_desk"),
                row.getLong("workflows")))
        .list();
  }
}
