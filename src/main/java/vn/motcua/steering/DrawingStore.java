package vn.motcua.steering;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of a province's drawing: only versions are added. */
@Component
class DrawingStore {
  private static final String LAST =
      """
      select version, height, source
        from province_drawing
       where unit_id = :unit
       order by version desc
       limit 1
      """;

  private static final String OUTLINES =
      """
      select of_unit, path from commune_outline where unit_id = :unit and version = :version
      """;

  private static final String ADD =
      """
      with last as (
           select version, sha256, source
             from province_drawing
            where unit_id = :unit
            order by version desc
            limit 1)
      insert into province_drawing (unit_id, version, height, source, sha256, by, at)
      select :unit, coalesce((select version from last), 0) + 1, :height, :source, :hash, :by, :now
       where not exists (select from last where sha256 = :hash and source = :source)
         and (:height > 0 or exists (select from last))
      returning version
      """;

  private static final String OUTLINE =
      """
      insert into commune_outline (unit_id, version, of_unit, path)
      values (:unit, :version, :of, :path)
      """;

  private final JdbcClient jdbc;

  DrawingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Drawing> latest(UnitId unit) {
    return jdbc.sql(LAST)
        .param("unit", unit.code())
        .query((row, _) ->
            new Drawing(
                row.getInt("height"),
                outlines(unit, row.getInt("version")),
                row.getString("source")))
        .optional()
        .filter(drawing -> !drawing.outlines().isEmpty());
  }

  private Map<UnitId, String> outlines(UnitId unit, int version) {
    Map<UnitId, String> found = new TreeMap<>();
    jdbc.sql(OUTLINES)
        .param("unit", unit.code())
        .param("version", version)
        .query(row -> {
          found.put(new UnitId(row.getString("of_unit")), row.getString("path"));
        });
    return found;
  }

  /** Nothing is added when the last version was made of the same file. */
  void add(Actor actor, Drawing drawing, byte[] hash, Instant now) {
    version(actor, drawing.height(), drawing.source(), hash, now)
        .ifPresent(version ->
            drawing
                .outlines()
                .forEach((unit, path) ->
                    jdbc.sql(OUTLINE)
                        .param("unit", actor.unit().code())
                        .param("version", version)
                        .param("of", unit.code())
                        .param("path", path)
                        .update()));
  }

  void addNone(Actor actor, Instant now) {
    version(actor, 0, "", new byte[0], now);
  }

  private Optional<Integer> version(
      Actor actor, int height, String source, byte[] hash, Instant now) {
    return jdbc.sql(ADD)
        .param("unit", actor.unit().code())
        .param("height", height)
        .param("source", source)
        .param("hash", hash)
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .optional();
  }
}
