package vn.motcua.recognition;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the targets of a province. */
@Component
class TargetSearch {
  private static final String TARGETS =
      """
      select distinct on (year) year, percent, source
        from recognition_target
       where unit_id = :unit
       order by year, version desc
      """;

  private final JdbcClient jdbc;

  TargetSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Target> of(UnitId province) {
    return jdbc.sql(TARGETS)
        .param("unit", province.code())
        .query((row, n) ->
            new Target(row.getInt("year"), row.getInt("percent"), row.getString("source")))
        .list();
  }
}
