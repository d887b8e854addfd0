package vn.motcua.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.FoldedText;
import vn.motcua.shared.UnitId;

/** Reads the books for pages; each question is limited to one unit. */
@Component
public class BookSearch {
  private static final String LINES =
      """
      select e.*, coalesce(w.revision, 0) as revision, coalesce(w.name, '–') as name,
             coalesce(w.id_number, '') as id_number, coalesce(w.subject, '–') as subject,
             coalesce(w.exemption, '') as exemption, coalesce(w.reason, '') as reason,
             coalesce(w.salt, ''::bytea) as salt, c.name as certifier_name, o.name as officer_name,
             r.received_at, r.due_at, r.payment
        from certification_entry e
        join certification_request r on r.unit_id = e.unit_id and r.key = e.request
        join officer c on c.unit_id = e.unit_id and c.id = e.certifier
        join officer o on o.unit_id = r.unit_id and o.id = r.officer
        left join certification_words w
          on w.unit_id = e.unit_id and w.book = e.book and w.year = e.year
         and w.number = e.number and w.revision = e.version
       where e.unit_id = :unit
      """;

  private static final String FOUND =
      LINES
          + """
               and e.year = :year
               and (:book = '' or e.book = :book)
               and e.day between :from and :to
               and (:name = '' or e.number::text = :typed or w.folded like :name)
          """;

  private static final String PAGE =
      FOUND
          + """
          order by e.day desc, r.received_at desc, e.book, e.number desc
             limit :most offset :skip
          """;

  private static final String PRINTED =
      FOUND
          + """
          order by e.book, e.number
             limit :most
          """;

  private static final String OF_REQUEST =
      LINES
          + """
               and e.request = :request
          order by e.book, e.number
          """;

  private static final String YEARS =
      """
        select distinct year from certification_book where unit_id = :unit order by year desc
      """;

  private static final String EVENTS =
      """
        select v.*, o.name as actor_name
          from certification_event v
          join officer o on o.unit_id = v.unit_id and o.id = v.actor
         where v.unit_id = :unit and v.book = :book and v.year = :year and v.number = :number
      order by v.seq
      """;

  private final JdbcClient jdbc;

  BookSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One fact about a number and who is behind it. */
  public record Told(BookEvent event, String actorName) {}

  /** Lines found, the newest first. */
  public List<BookLine> page(UnitId unit, BookQuery query, int most, int skip) {
    return found(PAGE, unit, query)
        .param("most", most)
        .param("skip", skip)
        .query(BookSearch::line)
        .list();
  }

  /** The lines in the order of the book, for paper. */
  public List<BookLine> printed(UnitId unit, BookQuery query, int most) {
    return found(PRINTED, unit, query).param("most", most).query(BookSearch::line).list();
  }

  /** What was entered in one go; empty when the unit has no such request. */
  public List<BookLine> ofRequest(UnitId unit, UUID request) {
    return jdbc.sql(OF_REQUEST)
        .param("unit", unit.code())
        .param("request", request)
        .query(BookSearch::line)
        .list();
  }

  /** The years the unit has books of, the newest first. */
  public List<Integer> years(UnitId unit) {
    return jdbc.sql(YEARS).param("unit", unit.code()).query((row, n) -> row.getInt("year")).list();
  }

  /** The history of a number, the oldest fact first. */
  public List<Told> events(Entry entry) {
    return jdbc.sql(EVENTS)
        .param("unit", entry.unit().code())
        .param("book", entry.book().name())
        .param("year", entry.year())
        .param("number", entry.number())
        .query((row, n) -> new Told(BookRows.event(row, n), row.getString("actor_name")))
        .list();
  }

  private JdbcClient.StatementSpec found(String sql, UnitId unit, BookQuery query) {
    String name = FoldedText.of(query.typed());
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("year", query.year())
        .param("book", query.book().map(Book::name).orElse(""))
        .param("from", query.from().orElse(LocalDate.of(query.year(), 1, 1)))
        .param("to", query.to().orElse(LocalDate.of(query.year(), 12, 31)))
        .param("typed", query.typed())
        .param(
            "name",
            query.typed().isEmpty() ? "" : "%" + literal(name.isEmpty() ? "\n" : name) + "%");
  }

  /** Signs that mean something to LIKE are only letters here. */
  private static String literal(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static BookLine line(ResultSet row, int n) throws SQLException {
    return new BookLine(
        BookRows.entry(row, n),
        BookRows.words(row, n),
        row.getString("certifier_name"),
        row.getString("officer_name"),
        BookRows.instant(row, "received_at"),
        BookRows.instant(row, "due_at"),
        CertificationRequest.Payment.valueOf(row.getString("payment")));
  }
}
