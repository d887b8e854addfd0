package vn.motcua.conditions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the list and how it stands in each unit. */
@Component
class ConditionSearch {
  private static final String OF =
      """
      select i.code, i.name, i.source, coalesce(a.version, 0) as version,
             coalesce(a.standing, 'UNKNOWN') as standing, a.seen_on, a.quantity, a.words,
             a.jpeg is not null as photo, o.name as officer, a.at
        from condition_item i
        left join lateral (
             select * from condition_act a
              where a.unit_id = :unit and a.item = i.code
              order by a.version desc
              limit 1) a on true
        left join officer o on o.unit_id = a.by_unit and o.id = a.by
       where i.unit_id in ('00', :province)
       order by i.unit_id, i.position, i.code
      """;

  private static final String MISSING =
      """
      select u.unit_id,
             count(*) filter (where a.standing is null or a.standing = 'MISSING') as missing,
             count(*) as items
        from unnest(:units) u (unit_id)
        join condition_item i on i.unit_id in ('00', :province)
        left join lateral (
             select a.standing from condition_act a
              where a.unit_id = u.unit_id and a.item = i.code
              order by a.version desc
              limit 1) a on true
       group by u.unit_id
      """;

  private static final String PHOTO =
      """
      select jpeg
        from condition_act
       where unit_id = :unit and item = :item and version = :version and jpeg is not null
      """;

  private final JdbcClient jdbc;

  ConditionSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Condition> of(UnitId province, UnitId unit) {
    RowMapper<Condition> read =
        (row, _) ->
            new Condition(
                row.getString("code"),
                row.getString("name"),
                row.getString("source"),
                row.getInt("version"),
                Condition.Standing.valueOf(row.getString("standing")),
                act(
                    row.getObject("seen_on", LocalDate.class),
                    row.getObject("quantity", Integer.class),
                    row.getString("words"),
                    row.getBoolean("photo"),
                    row.getString("officer"),
                    row.getObject("at", OffsetDateTime.class)));
    return jdbc.sql(OF)
        .param("unit", unit.code())
        .param("province", province.code())
        .query(read)
        .list();
  }

  private static Condition.@Nullable Act act(
      @Nullable LocalDate seen,
      @Nullable Integer quantity,
      String words,
      boolean photo,
      String by,
      @Nullable OffsetDateTime at) {
    return seen == null || at == null
        ? null
        : new Condition.Act(seen, quantity, words, photo, by, at.toInstant());
  }

  Map<UnitId, Conditions.Sum> sums(UnitId province, Collection<UnitId> units) {
    Map<UnitId, Conditions.Sum> sums = new HashMap<>();
    jdbc.sql(MISSING)
        .param("province", province.code())
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .query(row -> {
          sums.put(
              new UnitId(row.getString("unit_id")),
              new Conditions.Sum(row.getInt("items"), row.getInt("missing")));
        });
    return sums;
  }

  Optional<byte[]> photo(UnitId unit, String item, int version) {
    return jdbc.sql(PHOTO)
        .param("unit", unit.code())
        .param("item", item)
        .param("version", version)
        .query((row, _) -> row.getBytes("jpeg"))
        .optional();
  }
}
