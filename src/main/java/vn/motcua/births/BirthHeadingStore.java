package vn.motcua.births;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** The names of columns a unit wrote down; added to, the newest counts. */
@Component
class BirthHeadingStore {
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtext('birth_heading ' || :unit))";

  private static final String NAMES =
      """
      select distinct on (field) field, names
        from birth_heading
       where unit_id = :unit
       order by field, seq desc
      """;

  private static final String ADD =
      """
      insert into birth_heading (unit_id, field, seq, names, decided_by, decided_at)
           values (:unit, :field,
                   (select coalesce(max(seq), 0) + 1 from birth_heading
                     where unit_id = :unit and field = :field),
                   :names, :by, :now)
      """;

  private final JdbcClient jdbc;

  BirthHeadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One after the other within a unit. */
  void lock(UnitId unit) {
    jdbc.sql(LOCK).param("unit", unit.code()).query((row, n) -> 0).list();
  }

  Map<String, String> names(UnitId unit) {
    Map<String, String> names = new HashMap<>();
    jdbc.sql(NAMES)
        .param("unit", unit.code())
        .query((ResultSet row) -> {
          names.put(row.getString("field"), row.getString("names"));
        });
    return names;
  }

  void add(Actor actor, String field, String names, Instant now) {
    jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("field", field)
        .param("names", names)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
