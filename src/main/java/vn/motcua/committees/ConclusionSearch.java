package vn.motcua.committees;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Units;
import vn.motcua.shared.UnitId;

/** Reads conclusion notices with what became of each item. */
@Component
class ConclusionSearch {
  private static final String NOTICES =
      """
      select n.id, n.number, n.day, n.title, u.full_name
        from conclusion_notice n
        join administrative_unit u on u.unit_id = n.unit_id
       where n.unit_id = :unit
       order by n.day desc, n.entered_at desc
      """;

  private static final String ITEMS =
      """
      select i.notice_id, i.number, i.words, i.head, coalesce(i.of_unit, i.unit_id) as of_unit,
             i.due, coalesce(a.version, 0) as version,
             coalesce(a.done, false) as done, a.words as told, o.name as officer, a.at
        from conclusion_item i
        left join lateral (
             select * from conclusion_act a
              where a.unit_id = i.unit_id and a.notice_id = i.notice_id and a.number = i.number
              order by a.version desc
              limit 1) a on true
        left join officer o on o.unit_id = a.by_unit and o.id = a.by
       where i.unit_id = :unit
       order by i.notice_id, i.number
      """;

  private final JdbcClient jdbc;
  private final Units units;

  ConclusionSearch(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  List<ConclusionNotice> of(UnitId unit) {
    Map<UUID, List<ConclusionNotice.Item>> items = new HashMap<>();
    jdbc.sql(ITEMS)
        .param("unit", unit.code())
        .query(row -> {
          UnitId of = new UnitId(row.getString("of_unit"));
          OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
          items
              .computeIfAbsent(row.getObject("notice_id", UUID.class), _ -> new ArrayList<>())
              .add(
                  new ConclusionNotice.Item(
                      row.getInt("number"),
                      row.getString("words"),
                      row.getString("head"),
                      of,
                      of.equals(unit) ? "" : units.byId(of).fullName(),
                      row.getObject("due", LocalDate.class),
                      row.getInt("version"),
                      at == null
                          ? null
                          : new ConclusionNotice.Told(
                              row.getBoolean("done"),
                              row.getString("told"),
                              row.getString("officer"),
                              at.toInstant())));
        });
    return jdbc.sql(NOTICES)
        .param("unit", unit.code())
        .query((row, _) -> {
          UUID id = row.getObject("id", UUID.class);
          return new ConclusionNotice(
              unit,
              row.getString("full_name"),
              id,
              row.getString("number"),
              row.getObject("day", LocalDate.class),
              row.getString("title"),
              items.getOrDefault(id, List.of()));
        })
        .list();
  }
}
