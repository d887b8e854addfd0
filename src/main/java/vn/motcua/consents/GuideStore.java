package vn.motcua.consents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** Guides: rows are added, none is changed. */
@Component
class GuideStore {
  private static final String TRUSTED =
      """
         select g.unit_id, g.id, g.id_number, g.name, g.kind, o.name as officer, g.at
           from guide g
           join officer o on o.unit_id = g.unit_id and o.id = g.officer
          where g.unit_id = :unit
            and not exists (select from guide_end e where e.unit_id = g.unit_id and e.guide = g.id)
       order by g.name, g.at
      """;

  private static final String APPOINT =
      """
      insert into guide (unit_id, id, id_number, name, kind, officer, at)
           values (:unit, :id, :number, :name, :kind, :officer, :at)
      """;

  private static final String END =
      """
      insert into guide_end (unit_id, guide, officer, at) values (:unit, :id, :officer, :at)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  GuideStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Guide> trusted(UnitId unit) {
    return jdbc.sql(TRUSTED).param("unit", unit.code()).query(GuideStore::guide).list();
  }

  void appoint(Actor actor, UUID id, String number, String name, Guide.Kind kind, Instant at) {
    jdbc.sql(APPOINT)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("number", number)
        .param("name", name)
        .param("kind", kind.name())
        .param("officer", actor.officer())
        .param("at", Timestamp.from(at))
        .update();
  }

  void end(Actor actor, UUID id, Instant at) {
    jdbc.sql(END)
        .param("unit", actor.unit().code())
        .param("id", id)
        .param("officer", actor.officer())
        .param("at", Timestamp.from(at))
        .update();
  }

  private static Guide guide(ResultSet row, int number) throws SQLException {
    return new Guide(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getString("id_number"),
        row.getString("name"),
        Guide.Kind.valueOf(row.getString("kind")),
        row.getString("officer"),
        row.getTimestamp("at").toInstant());
  }
}
