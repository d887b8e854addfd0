package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads units for pages and for the other modules. */
@Component
class UnitSearch {
  private static final String COLUMNS =
      """
      select u.unit_id, u.name, u.full_name, u.kind, u.province_id, u.other_spelling, u.merged_from
        from administrative_unit u
      """;
  private static final String BY_ID = COLUMNS + " where u.unit_id = :unit";
  private static final String PROVINCES =
      COLUMNS + " where u.province_id is null order by u.unit_id";
  private static final String CHILDREN =
      COLUMNS + " where u.province_id = :province order by u.unit_id";
  private static final String SERVED =
      COLUMNS
          + " join served_unit s on s.unit_id = u.unit_id where u.province_id is not null"
          + " order by u.unit_id";
  private static final String SETTINGS =
      """
      select unit_id, form_of_address, centre_name, address, duty_phone
        from served_unit
       where unit_id = :unit
      """;

  // Own name first (whole, then beginning, then inside), former names after; the shorter the
  // better.
  private static final String BY_TEXT =
      """
      select u.unit_id, u.name, u.full_name, u.kind, u.province_id, u.other_spelling, u.merged_from,
             coalesce(p.full_name, '') as province_name, hit.former
        from (select unit_id, '' as former,
                     case when unit_id = :typed then 0
                          when fold(name) = :typed or fold(full_name) = :typed then 1
                          when fold(name) like :typed || '%' then 2
                          else 4 end as place
                from administrative_unit
               where folded like all (:words::text[]) or unit_id like :typed || '%'
              union all
              select f.unit_id, f.name, case when f.folded = :typed then 3 else 5 end
                from former_unit f
                join administrative_unit a on a.unit_id = f.unit_id
               where f.folded || ' ' || a.folded like all (:words::text[])
                 and f.folded like any (:words::text[])
                 and not a.folded like all (:words::text[])) as hit
        join administrative_unit u on u.unit_id = hit.unit_id
        left join administrative_unit p on p.unit_id = u.province_id
       order by hit.place, length(u.name), u.unit_id, length(hit.former), hit.former
      """;

  private final JdbcClient jdbc;

  UnitSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Unit> byId(UnitId id) {
    return jdbc.sql(BY_ID).param("unit", id.code()).query(UnitSearch::unit).optional();
  }

  List<Unit> provinces() {
    return jdbc.sql(PROVINCES).query(UnitSearch::unit).list();
  }

  List<Unit> children(UnitId province) {
    return jdbc.sql(CHILDREN).param("province", province.code()).query(UnitSearch::unit).list();
  }

  List<Unit> served() {
    return jdbc.sql(SERVED).query(UnitSearch::unit).list();
  }

  Optional<UnitSettings> settings(UnitId id) {
    return jdbc.sql(SETTINGS).param("unit", id.code()).query(UnitSearch::settings).optional();
  }

  List<UnitHit> byText(String folded, int limit) {
    String[] words =
        Arrays.stream(folded.split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
    Map<UnitId, UnitHit> firstPerUnit = new LinkedHashMap<>();
    jdbc.sql(BY_TEXT)
        .param("typed", folded)
        .param("words", words)
        .query(UnitSearch::hit)
        .list()
        .forEach(hit -> firstPerUnit.putIfAbsent(hit.unit().id(), hit));
    return firstPerUnit.values().stream().limit(limit).toList();
  }

  private static UnitHit hit(ResultSet row, int n) throws SQLException {
    return new UnitHit(unit(row, n), row.getString("province_name"), row.getString("former"));
  }

  private static Unit unit(ResultSet row, int n) throws SQLException {
    @Nullable String province = row.getString("province_id");
    return new Unit(
        new UnitId(row.getString("unit_id")),
        row.getString("name"),
        row.getString("full_name"),
        row.getString("kind"),
        province == null ? null : new UnitId(province),
        row.getString("other_spelling"),
        row.getString("merged_from"));
  }

  private static UnitSettings settings(ResultSet row, int n) throws SQLException {
    return new UnitSettings(
        new UnitId(row.getString("unit_id")),
        FormOfAddress.valueOf(row.getString("form_of_address")),
        row.getString("centre_name"),
        row.getString("address"),
        row.getString("duty_phone"));
  }
}
