package vn.motcua.democracy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads what a unit published. */
@Component
class DisclosureSearch {
  /** More than a commune decides in ten years. */
  static final int MOST = 2_000;

  private static final String PUBLICATIONS =
      """
      select p.id, p.item, p.number, p.title, p.words, p.decided_on, o.name as entered_by,
             p.entered_at, m.reason as mistake, s.name as struck_by, m.noted_at as struck_at,
             r.reason as back, c.name as back_by, r.noted_at as back_at
        from publication p
        join officer o on o.unit_id = p.unit_id and o.id = p.entered_by
        left join publication_mistake m on m.unit_id = p.unit_id and m.publication_id = p.id
        left join officer s on s.unit_id = m.unit_id and s.id = m.noted_by
        left join publication_mistake_back r on r.unit_id = p.unit_id and r.publication_id = p.id
        left join officer c on c.unit_id = r.unit_id and c.id = r.noted_by
       where p.unit_id = :unit and p.decided_on between :from and :until
         and (cast(:id as uuid) is null or p.id = :id)
       order by p.decided_on desc, p.id desc
       limit :most
      """;

  private static final String SHOWINGS =
      """
      select s.publication_id, s.id, s.means, s.place, s.own_page, s.from_on, s.done_by, s.note,
             o.name as entered_by, s.entered_at, e.last_on, e.mistake, e.reason, t.name as ended_by, e.ended_at
        from publication_showing s
        join officer o on o.unit_id = s.unit_id and o.id = s.entered_by
        left join publication_showing_end e on e.unit_id = s.unit_id and e.showing_id = s.id
        left join officer t on t.unit_id = e.unit_id and t.id = e.ended_by
       where s.unit_id = :unit and s.publication_id in (:ids)
       order by s.from_on, s.id
      """;

  private static final String REPORTS =
      """
      select to_whom, number, sent_on
        from publication_report
       where unit_id = :unit and year = :year and quarter = :quarter
       order by to_whom
      """;

  private final JdbcClient jdbc;

  DisclosureSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first, with their evidence; also what was entered by mistake. */
  List<Publication> between(UnitId unit, LocalDate from, LocalDate until) {
    return read(unit, from, until, null);
  }

  Optional<Publication> byId(UnitId unit, UUID id) {
    return read(unit, LocalDate.of(2000, 1, 1), LocalDate.of(2300, 1, 1), id).stream().findFirst();
  }

  List<PublicationReport> reports(UnitId unit, Quarter quarter) {
    return jdbc.sql(REPORTS)
        .param("unit", unit.code())
        .param("year", quarter.year())
        .param("quarter", quarter.number())
        .query((row, n) ->
            new PublicationReport(
                quarter,
                PublicationReport.To.valueOf(row.getString("to_whom")),
                row.getString("number"),
                row.getObject("sent_on", LocalDate.class)))
        .list();
  }

  private List<Publication> read(UnitId unit, LocalDate from, LocalDate until, @Nullable UUID id) {
    List<Publication> bare =
        jdbc.sql(PUBLICATIONS)
            .param("unit", unit.code())
            .param("from", from)
            .param("until", until)
            .param("id", id)
            .param("most", MOST)
            .query((row, n) -> publication(unit, row))
            .list();
    if (bare.isEmpty()) {
      return bare;
    }
    Map<UUID, List<Showing>> showings = new HashMap<>();
    jdbc.sql(SHOWINGS)
        .param("unit", unit.code())
        .param("ids", bare.stream().map(Publication::id).toList())
        .query(row -> {
          showings
              .computeIfAbsent(
                  row.getObject("publication_id", UUID.class), key -> new ArrayList<>())
              .add(showing(row));
        });
    return bare.stream().map(one -> one.with(showings.getOrDefault(one.id(), List.of()))).toList();
  }

  private static Publication publication(UnitId unit, ResultSet row) throws SQLException {
    return new Publication(
        unit,
        row.getObject("id", UUID.class),
        row.getInt("item"),
        row.getString("number"),
        row.getString("title"),
        row.getString("words"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("entered_by"),
        instant(row, "entered_at"),
        struck(row, "mistake", "struck"),
        struck(row, "back", "back"),
        List.of());
  }

  private static Showing showing(ResultSet row) throws SQLException {
    LocalDate last = row.getObject("last_on", LocalDate.class);
    return new Showing(
        row.getObject("id", UUID.class),
        Means.valueOf(row.getString("means")),
        row.getString("place"),
        row.getBoolean("own_page"),
        row.getObject("from_on", LocalDate.class),
        row.getString("done_by"),
        row.getString("note"),
        row.getString("entered_by"),
        instant(row, "entered_at"),
        last == null
            ? Optional.empty()
            : Optional.of(
                new Showing.Ending(
                    last,
                    row.getBoolean("mistake"),
                    row.getString("reason"),
                    row.getString("ended_by"),
                    instant(row, "ended_at"))));
  }

  private static Optional<Publication.Struck> struck(ResultSet row, String why, String prefix)
      throws SQLException {
    String reason = row.getString(why);
    return reason == null
        ? Optional.empty()
        : Optional.of(
            new Publication.Struck(
                reason, row.getString(prefix + "_by"), instant(row, prefix + "_at")));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
