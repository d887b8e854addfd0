package vn.motcua.indices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the values, the targets and the links of a province. */
@Component
class IndexSearch {
  private static final String VALUES =
      """
      select distinct on (v.index_code, v.part, v.year)
             v.index_code, v.part, v.year, v.version, v.value, v.most, v.source, o.name, i.at
        from index_value v
        join index_import i on i.unit_id = v.unit_id and i.id = v.import_id
        join officer o on o.unit_id = i.unit_id and o.id = i.by
       where v.unit_id = :unit and v.of_unit = :of
       order by v.index_code, v.part, v.year, v.version desc
      """;

  private static final String HISTORY =
      """
      select v.index_code, v.part, v.year, v.version, v.value, v.most, v.source, o.name, i.at
        from index_value v
        join index_import i on i.unit_id = v.unit_id and i.id = v.import_id
        join officer o on o.unit_id = i.unit_id and o.id = i.by
       where v.unit_id = :unit and v.of_unit = :of and v.index_code = :index and v.part = :part
       order by v.year desc, v.version desc
       limit 500
      """;

  private static final String UNITS =
      """
      select distinct of_unit
        from index_value
       where unit_id = :unit
      """;

  private static final String TARGETS =
      """
      select distinct on (t.index_code, t.part, t.year)
             t.index_code, t.part, t.year, t.version, t.target, t.paper, o.name, t.at
        from index_target t
        join officer o on o.unit_id = t.unit_id and o.id = t.by
       where t.unit_id = :unit
       order by t.index_code, t.part, t.year, t.version desc
      """;

  private static final String TARGETS_SAID =
      """
      select t.index_code, t.part, t.year, t.version, t.target, t.paper, o.name, t.at
        from index_target t
        join officer o on o.unit_id = t.unit_id and o.id = t.by
       where t.unit_id = :unit and t.index_code = :index and t.part = :part
       order by t.year desc, t.version desc
       limit 200
      """;

  private static final String LINKS =
      """
      select distinct on (index_code, part, plan_id, task, number)
             index_code, part, plan_id, task || '.' || number as place, version
        from index_link
       where unit_id = :unit
       order by index_code, part, plan_id, task, number, version desc
      """;

  private final JdbcClient jdbc;

  IndexSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What was said last of each part and year. */
  List<IndexValue> values(UnitId keeper, UnitId of) {
    return jdbc.sql(VALUES)
        .param("unit", keeper.code())
        .param("of", of.code())
        .query((row, _) -> value(row))
        .list();
  }

  /** Everything that was said of a part, the youngest year and version first. */
  List<IndexValue> history(UnitId keeper, UnitId of, String index, String part) {
    return jdbc.sql(HISTORY)
        .param("unit", keeper.code())
        .param("of", of.code())
        .param("index", index)
        .param("part", part)
        .query((row, _) -> value(row))
        .list();
  }

  /** The units something was said of. */
  List<UnitId> units(UnitId keeper) {
    return jdbc.sql(UNITS)
        .param("unit", keeper.code())
        .query((row, _) -> new UnitId(row.getString("of_unit")))
        .list();
  }

  List<IndexTarget> targets(UnitId keeper) {
    return jdbc.sql(TARGETS).param("unit", keeper.code()).query((row, _) -> target(row)).list();
  }

  /** Every target that was set for a part, the youngest year and version first. */
  List<IndexTarget> targets(UnitId keeper, String index, String part) {
    return jdbc.sql(TARGETS_SAID)
        .param("unit", keeper.code())
        .param("index", index)
        .param("part", part)
        .query((row, _) -> target(row))
        .list();
  }

  /** The last word on every link there ever was. */
  List<Linked> links(UnitId keeper) {
    return jdbc.sql(LINKS)
        .param("unit", keeper.code())
        .query((row, _) ->
            new Linked(
                row.getString("index_code"),
                row.getString("part"),
                row.getObject("plan_id", UUID.class),
                row.getString("place"),
                row.getInt("version")))
        .list();
  }

  private static IndexValue value(ResultSet row) throws SQLException {
    return new IndexValue(
        row.getString("index_code"),
        row.getString("part"),
        row.getInt("year"),
        row.getInt("version"),
        row.getBigDecimal("value"),
        row.getBigDecimal("most"),
        row.getString("source"),
        row.getString("name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static IndexTarget target(ResultSet row) throws SQLException {
    return new IndexTarget(
        row.getString("index_code"),
        row.getString("part"),
        row.getInt("year"),
        row.getInt("version"),
        row.getBigDecimal("target"),
        row.getString("paper"),
        row.getString("name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  /** The last word on a link. */
  record Linked(String index, String part, UUID plan, String place, int version) {
    /** Every second word takes it off. */
    boolean holds() {
      return version % 2 == 1;
    }

    boolean isOf(String wantedIndex, String wantedPart) {
      return index.equals(wantedIndex) && part.equals(wantedPart);
    }
  }
}
