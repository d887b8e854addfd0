package vn.motcua.councils;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Where a unit keeps its councils, by time; each change is a further row. */
@Component
class KeepingStore {
  private static final String NOW =
      """
      select here
        from council_keeping
       where unit_id = :unit
       order by since desc
       limit 1
      """;

  private static final String ADD =
      """
      insert into council_keeping (unit_id, since, here, decided_by)
      values (:unit, :since, :here, :by)
      """;

  private final JdbcClient jdbc;

  KeepingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the unit keeps its councils here; it does until it says otherwise. */
  boolean isHere(UnitId unit) {
    return jdbc.sql(NOW)
        .param("unit", unit.code())
        .query(Boolean.class)
        .optional()
        .orElse(Boolean.TRUE);
  }

  void add(Actor actor, boolean here, Instant since) {
    jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("here", here)
        .param("by", actor.officer())
        .update();
  }
}
