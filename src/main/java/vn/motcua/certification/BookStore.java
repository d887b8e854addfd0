package vn.motcua.certification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** SQL of the books: numbers, entries, their history. */
@Component
class BookStore {
  private static final String NEXT =
      """
      insert into certification_book (unit_id, book, year, last, events, head)
           values (:unit, :book, :year, 1, 1, :origin)
      on conflict (unit_id, book, year)
        do update set last = certification_book.last + 1, events = certification_book.events + 1
        returning last, events, volume, head
      """;

  private static final String NEXT_EVENT =
      """
         update certification_book
            set events = events + 1
          where unit_id = :unit and book = :book and year = :year
      returning last, events, volume, head
      """;

  private static final String CHAIN =
      """
      update certification_book
         set head = :head
       where unit_id = :unit and book = :book and year = :year
      """;

  private static final String INSERT_REQUEST =
      """
      insert into certification_request
             (unit_id, key, digest, received_at, due_at, officer, payment)
      values (:unit, :key, :digest, :at, :due, :officer, :payment)
      """;

  private static final String REQUESTED =
      """
      select digest from certification_request where unit_id = :unit and key = :key
      """;

  private static final String INSERT =
      """
      insert into certification_entry
             (unit_id, book, year, number, volume, request, day, kind, pages, copies, fee, exempt,
              certifier, cancelled, version)
      values (:unit, :book, :year, :number, :volume, :request, :day, :kind, :pages, :copies, :fee,
              :exempt, :certifier, :cancelled, :version)
      """;

  private static final String UPDATE =
      """
      update certification_entry
         set kind = :kind, pages = :pages, copies = :copies, fee = :fee, exempt = :exempt,
             cancelled = :cancelled, version = :version
       where unit_id = :unit and book = :book and year = :year and number = :number
         and version = :version - 1
      """;

  private static final String APPEND =
      """
      insert into certification_event
             (unit_id, book, year, seq, number, kind, at, actor, fee_delta, words, data, hash)
      values (:unit, :book, :year, :seq, :number, :kind, :at, :actor, :feeDelta, :words, :data,
              :hash)
      """;

  private static final String WRITE =
      """
      insert into certification_words
             (unit_id, book, year, number, revision, name, id_number, subject, exemption, reason,
              salt)
      values (:unit, :book, :year, :number, :revision, :name, :idNumber, :subject, :exemption,
              :reason, :salt)
      """;

  private static final String FIND =
      """
      select * from certification_entry
       where unit_id = :unit and book = :book and year = :year and number = :number
      """;

  private static final String LAST =
      """
        select * from certification_entry
         where unit_id = :unit and book = :book and year = :year
      order by number desc
         limit 1
      """;

  private static final String WORDS =
      """
        select * from certification_words
         where unit_id = :unit and book = :book and year = :year and number = :number
      order by revision
      """;

  private final JdbcClient jdbc;

  BookStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The book with the place just taken in it: its counters, and the chain before. */
  record Place(int last, int events, int volume, byte[] head) {}

  /** Takes the next number of the book; others wait for it until the transaction ends. */
  Place nextNumber(UnitId unit, Book book, int year) {
    return place(jdbc.sql(NEXT).param("origin", BookChain.origin()), unit, book, year);
  }

  /** A place for a further fact about a number the book has already. */
  Place nextEvent(UnitId unit, Book book, int year) {
    return place(jdbc.sql(NEXT_EVENT), unit, book, year);
  }

  private static Place place(JdbcClient.StatementSpec sql, UnitId unit, Book book, int year) {
    return sql.param("unit", unit.code())
        .param("book", book.name())
        .param("year", year)
        .query((row, n) ->
            new Place(
                row.getInt("last"),
                row.getInt("events"),
                row.getInt("volume"),
                row.getBytes("head")))
        .single();
  }

  void insertRequest(
      UnitId unit,
      CertificationRequest request,
      byte[] digest,
      Instant at,
      Instant due,
      UUID officer) {
    jdbc.sql(INSERT_REQUEST)
        .param("unit", unit.code())
        .param("key", request.key())
        .param("digest", digest)
        .param("at", time(at))
        .param("due", time(due))
        .param("officer", officer)
        .param("payment", request.payment().name())
        .update();
  }

  Optional<byte[]> requested(UnitId unit, UUID key) {
    return jdbc.sql(REQUESTED)
        .param("unit", unit.code())
        .param("key", key)
        .query((row, n) -> row.getBytes("digest"))
        .optional();
  }

  void insert(Entry entry) {
    write(INSERT, entry)
        .param("volume", entry.volume())
        .param("request", entry.request())
        .param("day", entry.day())
        .param("certifier", entry.certifier())
        .update();
  }

  /** False when somebody else changed the entry first; then nothing is written. */
  boolean update(Entry entry) {
    return write(UPDATE, entry).update() == 1;
  }

  private JdbcClient.StatementSpec write(String sql, Entry entry) {
    return jdbc.sql(sql)
        .param("unit", entry.unit().code())
        .param("book", entry.book().name())
        .param("year", entry.year())
        .param("number", entry.number())
        .param("kind", entry.kind().name())
        .param("pages", entry.pages())
        .param("copies", entry.copies())
        .param("fee", entry.fee().orElse(null))
        .param("exempt", entry.exempt())
        .param("cancelled", entry.cancelled())
        .param("version", entry.version());
  }

  /** Adds the fact with its words and moves the book's chain on. */
  void append(BookEvent event, EntryWords words, byte[] head) {
    byte[] hash = BookChain.next(head, event);
    jdbc.sql(APPEND)
        .param("unit", event.unit().code())
        .param("book", event.book().name())
        .param("year", event.year())
        .param("seq", event.seq())
        .param("number", event.number())
        .param("kind", event.kind().name())
        .param("at", time(event.at()))
        .param("actor", event.actor())
        .param("feeDelta", event.feeDelta())
        .param("words", event.words())
        .param("data", event.data())
        .param("hash", hash)
        .update();
    jdbc.sql(WRITE)
        .param("unit", event.unit().code())
        .param("book", event.book().name())
        .param("year", event.year())
        .param("number", event.number())
        .param("revision", words.revision())
        .param("name", words.name())
        .param("idNumber", words.idNumber())
        .param("subject", words.subject())
        .param("exemption", words.exemption())
        .param("reason", words.reason())
        .param("salt", words.salt())
        .update();
    jdbc.sql(CHAIN)
        .param("unit", event.unit().code())
        .param("book", event.book().name())
        .param("year", event.year())
        .param("head", hash)
        .update();
  }

  Optional<Entry> find(UnitId unit, Book book, int year, int number) {
    return jdbc.sql(FIND)
        .param("unit", unit.code())
        .param("book", book.name())
        .param("year", year)
        .param("number", number)
        .query(BookRows::entry)
        .optional();
  }

  Optional<Entry> last(UnitId unit, Book book, int year) {
    return jdbc.sql(LAST)
        .param("unit", unit.code())
        .param("book", book.name())
        .param("year", year)
        .query(BookRows::entry)
        .optional();
  }

  /** The words of a number, the newest last; empty once they are erased. */
  List<EntryWords> words(Entry entry) {
    return jdbc.sql(WORDS)
        .param("unit", entry.unit().code())
        .param("book", entry.book().name())
        .param("year", entry.year())
        .param("number", entry.number())
        .query(BookRows::words)
        .list();
  }

  static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
