package vn.motcua.certification;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.integrity.spi.Register;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;
import vn.motcua.web.Message;

/** The books as leaves of the unit's days: nobody rewrites them without the day's root telling. */
@Component
class BookLeafSearch implements Register {
  private static final int AT_ONCE = 10_000;

  private static final String FIRST =
      """
      select min(at) as at from certification_event where unit_id = :unit
      """;

  private static final String BETWEEN =
      """
        select (at at time zone 'Asia/Ho_Chi_Minh')::date as day, hash
          from certification_event
         where unit_id = :unit and at >= :from and at < :to
      order by day, book, year, seq
      """;

  private static final String OF_NUMBER =
      """
        select at, hash
          from certification_event
         where unit_id = :unit and book = :book and year = :year and number = :number
      order by seq
      """;

  private final JdbcClient jdbc;

  BookLeafSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "certification";
  }

  @Override
  public List<Kind> kinds() {
    return Arrays.stream(Book.values())
        .map(book -> new Kind(book.slug(), Message.of("certification.book." + book)))
        .toList();
  }

  @Override
  public Optional<LocalDate> firstDay(UnitId unit) {
    return jdbc.sql(FIRST)
        .param("unit", unit.code())
        .query((row, n) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
        .single()
        .map(at -> OfficeTime.date(at.toInstant()));
  }

  @Override
  public void between(
      UnitId unit, LocalDate from, LocalDate to, BiConsumer<LocalDate, byte[]> reader) {
    jdbc.sql(BETWEEN)
        .withFetchSize(AT_ONCE)
        .param("unit", unit.code())
        .param("from", midnight(from))
        .param("to", midnight(to))
        .query((ResultSet row) ->
            reader.accept(row.getObject("day", LocalDate.class), row.getBytes("hash")));
  }

  @Override
  public List<Fact> facts(UnitId unit, String kind, int year, int number) {
    return Book.of(kind).stream()
        .flatMap(book ->
            jdbc
                .sql(OF_NUMBER)
                .param("unit", unit.code())
                .param("book", book.name())
                .param("year", year)
                .param("number", number)
                .query(
                    (row, n) -> new Fact(n + 1, BookRows.instant(row, "at"), row.getBytes("hash")))
                .list()
                .stream())
        .toList();
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return BookStore.time(OfficeTime.instant(day.atStartOfDay()));
  }
}
