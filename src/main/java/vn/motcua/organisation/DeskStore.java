package vn.motcua.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads and writes desks. */
@Component
class DeskStore {
  private static final String OF =
      "select id, number, name from desk where unit_id = :unit order by number";
  private static final String ADD =
      "insert into desk (unit_id, number, name) values (:unit, :number, :name) returning id";
  private static final String EMPTY =
      "update officer set desk_id = null where unit_id = :unit and desk_id = :desk";
  private static final String REMOVE = "delete from desk where unit_id = :unit and id = :desk";

  private final JdbcClient jdbc;

  DeskStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Desk> of(UnitId unit) {
    return jdbc.sql(OF)
        .param("unit", unit.code())
        .query((row, n) ->
            new Desk(row.getObject("id", UUID.class), row.getInt("number"), row.getString("name")))
        .list();
  }

  UUID add(UnitId unit, int number, String name) {
    return jdbc.sql(ADD)
        .param("unit", unit.code())
        .param("number", number)
        .param("name", name)
        .query(UUID.class)
        .single();
  }

  void remove(UnitId unit, UUID desk) {
    jdbc.sql(EMPTY).param("unit", unit.code()).param("desk", desk).update();
    jdbc.sql(REMOVE).param("unit", unit.code()).param("desk", desk).update();
  }
}
