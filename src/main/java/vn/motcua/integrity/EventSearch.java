package vn.motcua.integrity;

import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Dossier;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Reads the fingerprints of the events; the leaves of a day stand in the order of its root. */
@Component
class EventSearch {
  private static final int AT_ONCE = 10_000;

  private static final String FIRST =
      """
      select min(at) as at from dossier_event where unit_id = :unit
      """;

  private static final String BETWEEN =
      """
        select (at at time zone 'Asia/Ho_Chi_Minh')::date as day, hash
          from dossier_event
         where unit_id = :unit and at >= :from and at < :to
      order by day, dossier_id, seq
      """;

  private static final String OF_DOSSIER =
      """
        select seq, at, hash
          from dossier_event
         where unit_id = :unit and dossier_id = :dossier
      order by seq
      """;

  private final JdbcClient jdbc;

  EventSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An event of the dossier with its moment. */
  record Moment(int seq, Instant at, byte[] hash) {}

  /** The day on which the unit's history begins. */
  Optional<LocalDate> firstDay(UnitId unit) {
    return jdbc.sql(FIRST)
        .param("unit", unit.code())
        .query((row, n) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class)))
        .single()
        .map(at -> OfficeTime.date(at.toInstant()));
  }

  /** Passes over all events from one day to before the other, without keeping them. */
  void between(UnitId unit, LocalDate from, LocalDate to, BiConsumer<LocalDate, byte[]> reader) {
    jdbc.sql(BETWEEN)
        .withFetchSize(AT_ONCE)
        .param("unit", unit.code())
        .param("from", midnight(from))
        .param("to", midnight(to))
        .query((ResultSet row) ->
            reader.accept(row.getObject("day", LocalDate.class), row.getBytes("hash")));
  }

  List<Moment> of(Dossier dossier) {
    return jdbc.sql(OF_DOSSIER)
        .param("unit", dossier.unit().code())
        .param("dossier", dossier.id())
        .query((row, n) ->
            new Moment(
                row.getInt("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBytes("hash")))
        .list();
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return RootStore.utc(OfficeTime.instant(day.atStartOfDay()));
  }
}
