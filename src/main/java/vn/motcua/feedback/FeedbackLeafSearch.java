package vn.motcua.feedback;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.integrity.spi.Register;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/**
 * The acts on feedback as leaves of the unit's days. No number can be asked for in public: that
 * something was done with a feedback on a day is its sender's to know.
 */
@Component
class FeedbackLeafSearch implements Register {
  private static final int AT_ONCE = 10_000;

  private static final String FIRST =
      "select min(at) as at from feedback_event where unit_id = :unit and link is not null";

  private static final String BETWEEN =
      """
        select (at at time zone 'Asia/Ho_Chi_Minh')::date as day, hash
          from feedback_event
         where unit_id = :unit and link is not null and at >= :from and at < :to
      order by day, link
      """;

  private final JdbcClient jdbc;

  FeedbackLeafSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public List<Kind> kinds() {
    return List.of();
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
    return List.of();
  }

  private static OffsetDateTime midnight(LocalDate day) {
    Instant start = OfficeTime.instant(day.atStartOfDay());
    return start.atOffset(ZoneOffset.UTC);
  }
}
