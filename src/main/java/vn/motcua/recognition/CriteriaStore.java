package vn.motcua.recognition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** SQL of the sets: only rows are added. */
@Component
class CriteriaStore {
  private static final String SET =
      """
      insert into criteria_set (unit_id, id, code, year, version, name, total, pass, document,
                                entered_by, entered_at)
      values (:unit, :id, :code, :year, :version, :name, :total, :pass, cast(:document as jsonb),
              :by, :now)
          on conflict do nothing
      """;

  private static final String LINE =
      """
      insert into criterion (unit_id, set_id, code, way, max)
      values (:unit, :set, :code, :way, :max)
      """;

  private final JdbcClient jdbc;

  CriteriaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when this version was entered before. */
  boolean enter(CriteriaSet set, @Nullable UUID by, Instant now) {
    boolean fresh =
        jdbc.sql(SET)
                .param("unit", set.unit().code())
                .param("id", set.id())
                .param("code", set.code())
                .param("year", set.year())
                .param("version", set.version())
                .param("name", set.name())
                .param("total", set.total())
                .param("pass", set.pass().orElse(null), java.sql.Types.NUMERIC)
                .param("document", SetFile.json(set))
                .param("by", by, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (fresh) {
      set.criteria().forEach(one -> line(set, one));
    }
    return fresh;
  }

  private void line(CriteriaSet set, Criterion one) {
    jdbc.sql(LINE)
        .param("unit", set.unit().code())
        .param("set", set.id())
        .param("code", one.code())
        .param("way", one.way().name())
        .param("max", one.max())
        .update();
  }
}
