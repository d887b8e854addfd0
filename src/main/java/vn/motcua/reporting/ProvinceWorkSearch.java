package vn.motcua.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Adds up the sums of many units: one question for each kind, whatever the number of units. */
@Component
class ProvinceWorkSearch {
  private final JdbcClient jdbc;

  ProvinceWorkSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By group of fields, whatever the month and the unit; the biggest first. */
  List<FieldLine> fields(Collection<UnitId> units, Window window) {
    Map<String, String> names =
        jdbc.sql(MonthSearch.FIELD_NAMES).query(MonthSearch::fieldName).list().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return asked(MonthSearch.FIELDS_TOGETHER, units, window)
        .query((row, _) -> {
          String group = row.getString("field_group");
          return new FieldLine(group, names.getOrDefault(group, group), MonthSearch.count(row));
        })
        .list();
  }

  List<ProcedureCount> procedures(Collection<UnitId> units, Window window) {
    return asked(DashboardSearch.PROCEDURES, units, window)
        .query(DashboardSearch::procedure)
        .list();
  }

  List<HourLoad> hours(Collection<UnitId> units, Window window) {
    return asked(DashboardSearch.HOURS, units, window).query(DashboardSearch::hour).list();
  }

  private JdbcClient.StatementSpec asked(String sql, Collection<UnitId> units, Window window) {
    return jdbc.sql(sql)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("firstMonth", window.first().atDay(1))
        .param("lastMonth", window.last().atDay(1));
  }
}
