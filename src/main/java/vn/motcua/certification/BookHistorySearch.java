package vn.motcua.certification;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads whole books for {@code verify-history}. */
@Component
class BookHistorySearch {
  private static final String BOOKS =
      """
        select k.unit_id, k.book, k.year, coalesce(b.last, 0) as last,
               coalesce(b.events, 0) as events, coalesce(b.head, ''::bytea) as head
          from (select unit_id, book, year from certification_book
                 union
                select unit_id, book, year from certification_entry
                 union
                select unit_id, book, year from certification_event) k
          left join certification_book b
            on b.unit_id = k.unit_id and b.book = k.book and b.year = k.year
      order by 1, 2, 3
      """;

  private static final String OF_BOOK = " where unit_id = :unit and book = :book and year = :year";
  private static final String ENTRIES =
      "select * from certification_entry" + OF_BOOK + " order by number";
  private static final String EVENTS =
      "select * from certification_event" + OF_BOOK + " order by seq";
  private static final String WORDS =
      "select * from certification_words" + OF_BOOK + " order by number, revision";

  private final JdbcClient jdbc;

  BookHistorySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a book says of itself. */
  record Counters(UnitId unit, Book book, int year, int last, int events, byte[] head) {}

  List<Counters> books() {
    return jdbc.sql(BOOKS)
        .query((row, n) ->
            new Counters(
                new UnitId(row.getString("unit_id")),
                Book.valueOf(row.getString("book")),
                row.getInt("year"),
                row.getInt("last"),
                row.getInt("events"),
                row.getBytes("head")))
        .list();
  }

  BookCheck.Rows rows(Counters book) {
    List<Integer> unreadable = new ArrayList<>();
    return new BookCheck.Rows(
        book,
        of(ENTRIES, book, BookRows::entry, unreadable),
        of(
            EVENTS,
            book,
            (row, n) -> new BookCheck.Link(BookRows.event(row, n), row.getBytes("hash")),
            unreadable),
        of(
            WORDS,
            book,
            (row, n) -> new BookCheck.Written(row.getInt("number"), BookRows.words(row, n)),
            unreadable),
        unreadable);
  }

  /** The rows that make sense; of the others the number. */
  private <T> List<T> of(String sql, Counters book, RowMapper<T> mapper, List<Integer> unreadable) {
    List<T> rows = new ArrayList<>();
    RowCallbackHandler read =
        row -> {
          try {
            rows.add(Objects.requireNonNull(mapper.mapRow(row, rows.size())));
          } catch (IllegalArgumentException | DateTimeException _) {
            unreadable.add(row.getInt("number"));
          }
        };
    jdbc.sql(sql)
        .param("unit", book.unit().code())
        .param("book", book.book().name())
        .param("year", book.year())
        .query(read);
    return rows;
  }
}
