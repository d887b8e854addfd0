package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;
import vn.motcua.web.PageMemory;

/** Reads who is away and who has said "I am in". */
@Component
class AbsenceSearch {
  private static final String COLUMNS =
      """
      select id, officer_id, starts, ends, reason, stand_in
        from absence
       where unit_id = :unit and cancelled_at is null
      """;
  private static final String AT = COLUMNS + " and starts <= :at and ends > :at";
  private static final String OF = AT + " and officer_id = :officer";
  private static final String FROM = COLUMNS + " and ends > :at order by starts, id";
  private static final String BETWEEN =
      COLUMNS + " and officer_id = :officer and starts < :ends and ends > :starts";
  private static final String ATTENDING =
      "select officer_id from attendance where unit_id = :unit and day = :day";

  private final JdbcClient jdbc;

  AbsenceSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Away at that moment; one page asks once for a moment, to the second. */
  List<Absence> at(UnitId unit, Instant at) {
    return PageMemory.once(
        new Away(unit, at.truncatedTo(ChronoUnit.SECONDS)), () -> list(AT, unit, at));
  }

  private record Away(UnitId unit, Instant second) {}

  List<Absence> from(UnitId unit, Instant at) {
    return list(FROM, unit, at);
  }

  private List<Absence> list(String sql, UnitId unit, Instant at) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(AbsenceSearch::absence)
        .list();
  }

  Optional<Absence> of(UnitId unit, UUID officer, Instant at) {
    return jdbc.sql(OF)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query(AbsenceSearch::absence)
        .optional();
  }

  boolean isAwayBetween(UnitId unit, UUID officer, Instant starts, Instant ends) {
    return !jdbc.sql(BETWEEN)
        .param("unit", unit.code())
        .param("officer", officer)
        .param("starts", starts.atOffset(ZoneOffset.UTC))
        .param("ends", ends.atOffset(ZoneOffset.UTC))
        .query(AbsenceSearch::absence)
        .list()
        .isEmpty();
  }

  Set<UUID> attending(UnitId unit, LocalDate day) {
    return jdbc.sql(ATTENDING)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, n) -> row.getObject("officer_id", UUID.class))
        .set();
  }

  private static Absence absence(ResultSet row, int n) throws SQLException {
    @Nullable UUID standIn = row.getObject("stand_in", UUID.class);
    return new Absence(
        row.getObject("id", UUID.class),
        row.getObject("officer_id", UUID.class),
        row.getObject("starts", OffsetDateTime.class).toInstant(),
        row.getObject("ends", OffsetDateTime.class).toInstant(),
        AbsenceReason.valueOf(row.getString("reason")),
        standIn);
  }
}
