package vn.motcua.recognition;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.recognition.CriterionScore.Given;
import vn.motcua.shared.UnitId;

/** Reads of many roads what a score and a stage need, and none of the words. */
@Component
class RoadScoreSearch {
  private static final String APPRAISED =
      """
      select u.unit_id, p.criterion, p.version, p.points
        from unnest(:units::text[]) u (unit_id)
       cross join lateral (
             select distinct on (g.criterion) g.criterion, g.version, g.points
               from recognition_points g
              where g.unit_id = u.unit_id and g.period_unit = :province and g.period_id = :period
                and g.giver = 'APPRAISAL'
              order by g.criterion, g.version desc) p
      """;

  private static final String LAST_ACTS =
      """
      select distinct on (a.unit_id) a.unit_id, a.act
        from recognition_act a
       where a.unit_id = any (:units) and a.period_unit = :province and a.period_id = :period
       order by a.unit_id, a.version desc
      """;

  private final JdbcClient jdbc;

  RoadScoreSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By commune and criterion, what the province gave last. */
  Map<UnitId, Map<String, Given>> appraised(RecognitionPeriod period, Collection<UnitId> units) {
    Map<UnitId, Map<String, Given>> appraised = new HashMap<>();
    of(APPRAISED, period, units)
        .query((ResultSet row) -> {
          appraised
              .computeIfAbsent(new UnitId(row.getString("unit_id")), _ -> new HashMap<>())
              .put(
                  row.getString("criterion"),
                  new Given(row.getBigDecimal("points"), "", row.getInt("version")));
        });
    return appraised;
  }

  /** By commune, where its road stands; whoever did nothing yet scores itself. */
  Map<UnitId, RecognitionStage> stages(RecognitionPeriod period, Collection<UnitId> units) {
    Map<UnitId, RecognitionStage> stages = new HashMap<>();
    of(LAST_ACTS, period, units)
        .query((ResultSet row) -> {
          stages.put(
              new UnitId(row.getString("unit_id")),
              RecognitionAct.valueOf(row.getString("act")).to());
        });
    return stages;
  }

  private JdbcClient.StatementSpec of(
      String sql, RecognitionPeriod period, Collection<UnitId> units) {
    return jdbc.sql(sql)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("province", period.province().code())
        .param("period", period.id());
  }
}
