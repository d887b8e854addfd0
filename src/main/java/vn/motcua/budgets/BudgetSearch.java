package vn.motcua.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the money of the movement. */
@Component
class BudgetSearch {
  private static final String LINES =
      """
      select l.unit_id, u.full_name, l.id, l.year, l.place, l.item, l.source,
             p.amount as planned, a.amount as approved, s.amount as spent, coalesce(s.entries, 0) as entries
        from budget_line l
        join administrative_unit u on u.unit_id = l.unit_id
        left join lateral (
             select e.amount
               from budget_entry e
              where e.unit_id = l.unit_id and e.line_id = l.id and e.kind = 'PLANNED'
              order by e.number desc
              limit 1) p on true
        left join lateral (
             select e.amount
               from budget_entry e
              where e.unit_id = l.unit_id and e.line_id = l.id and e.kind = 'APPROVED'
              order by e.number desc
              limit 1) a on true
        left join lateral (
             select cast(sum(e.amount) filter (where e.kind = 'SPENT') as bigint) as amount,
                    cast(max(e.number) as int) as entries
               from budget_entry e
              where e.unit_id = l.unit_id and e.line_id = l.id) s on true
       where l.unit_id = any(:units)
         and (cast(:year as int) is null or l.year = :year)
         and (cast(:line as uuid) is null or l.id = :line)
       order by l.year desc, l.place, l.item, l.source, l.unit_id, l.id
      """;

  private static final String YEARS =
      """
      select distinct year
        from budget_line
       where unit_id = any(:units)
       order by year desc
      """;

  private static final String ENTRIES =
      """
      select e.number, e.kind, e.amount, e.day, e.paper, e.words, o.name, e.at
        from budget_entry e
        join officer o on o.unit_id = e.unit_id and o.id = e.by
       where e.unit_id = :unit and e.line_id = :line
       order by e.number desc
      """;

  private static final String ALL_ENTRIES =
      """
      select e.line_id, e.number, e.kind, e.amount, e.day, e.paper, e.words, o.name, e.at
        from budget_entry e
        join officer o on o.unit_id = e.unit_id and o.id = e.by
       where e.unit_id = any(:units) and e.line_id = any(:lines)
       order by e.line_id, e.number
      """;

  private final JdbcClient jdbc;

  BudgetSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Integer> years(List<UnitId> units) {
    return jdbc.sql(YEARS)
        .param("units", codes(units))
        .query((row, _) -> row.getInt("year"))
        .list();
  }

  /**
   * @param year null for all
   * @param line null for all
   */
  List<BudgetLine> lines(List<UnitId> units, @Nullable Integer year, @Nullable UUID line) {
    return jdbc.sql(LINES)
        .param("units", codes(units))
        .param("year", year, java.sql.Types.INTEGER)
        .param("line", line, java.sql.Types.OTHER)
        .query((row, _) ->
            new BudgetLine(
                new UnitId(row.getString("unit_id")),
                row.getString("full_name"),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("place"),
                row.getString("item"),
                row.getString("source"),
                new Money(
                    row.getObject("planned", Long.class),
                    row.getObject("approved", Long.class),
                    row.getObject("spent", Long.class)),
                row.getInt("entries")))
        .list();
  }

  List<BudgetEntry> entries(BudgetLine line) {
    return jdbc.sql(ENTRIES)
        .param("unit", line.unit().code())
        .param("line", line.id())
        .query((row, _) -> entry(row))
        .list();
  }

  /** Every entry of these lines, by the id of its line, the first first. */
  Map<UUID, List<BudgetEntry>> entries(List<BudgetLine> lines) {
    Map<UUID, List<BudgetEntry>> found = new HashMap<>();
    jdbc.sql(ALL_ENTRIES)
        .param("lines", lines.stream().map(BudgetLine::id).toArray(UUID[]::new))
        .param("units", codes(lines.stream().map(BudgetLine::unit).distinct().toList()))
        .query((ResultSet row) -> {
          found
              .computeIfAbsent(row.getObject("line_id", UUID.class), _ -> new ArrayList<>())
              .add(entry(row));
        });
    return found;
  }

  private static BudgetEntry entry(ResultSet row) throws SQLException {
    return new BudgetEntry(
        row.getInt("number"),
        Kind.valueOf(row.getString("kind")),
        row.getLong("amount"),
        row.getObject("day", LocalDate.class),
        row.getString("paper"),
        row.getString("words"),
        row.getString("name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static String[] codes(List<UnitId> units) {
    return units.stream().map(UnitId::code).toArray(String[]::new);
  }
}
