package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Officer;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.UnitId;

/** Reads the reception days of a unit. */
@Component
class ReceptionDaySearch {
  private static final String DAYS =
      """
      select * from (
        select distinct on (p.day_id) p.*,
               (select count(*) from reception_visit v
                 where v.unit_id = p.unit_id and v.day_id = p.day_id) as booked
          from reception_plan p
         where p.unit_id = :unit
         order by p.day_id, p.version desc) d
       where held_on between :from and :to
       order by held_on, from_time, day_id
      """;

  private static final String VERSIONS =
      """
      select p.*, (select count(*) from reception_visit v
                    where v.unit_id = p.unit_id and v.day_id = p.day_id) as booked
        from reception_plan p
       where unit_id = :unit and day_id = :day
       order by version desc
      """;

  private static final String REQUESTED =
      "select id from reception_day where unit_id = :unit and request = :request";

  private static final String TEST =
      """
      select t.works, t.note, o.name, t.tested_at
        from reception_test t
        join officer o on o.unit_id = t.unit_id and o.id = t.tested_by
       where t.unit_id = :unit and t.day_id = :day
       order by t.seq desc
       limit 1
      """;

  private final JdbcClient jdbc;
  private final Officers officers;

  ReceptionDaySearch(JdbcClient jdbc, Officers officers) {
    this.jdbc = jdbc;
    this.officers = officers;
  }

  List<ReceptionDay> days(UnitId unit, LocalDate from, LocalDate to) {
    return jdbc.sql(DAYS)
        .param("unit", unit.code())
        .param("from", from)
        .param("to", to)
        .query((row, number) -> day(unit, row))
        .list();
  }

  /** Every version of the day, the newest first. */
  List<ReceptionDay> versions(UnitId unit, UUID day) {
    return jdbc.sql(VERSIONS)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, number) -> day(unit, row))
        .list();
  }

  Optional<UUID> requested(UnitId unit, UUID request) {
    return jdbc.sql(REQUESTED)
        .param("unit", unit.code())
        .param("request", request)
        .query(UUID.class)
        .optional();
  }

  Optional<ConnectionTest> lastTest(UnitId unit, UUID day) {
    return jdbc.sql(TEST)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, number) ->
            new ConnectionTest(
                row.getBoolean("works"),
                row.getString("note"),
                row.getString("name"),
                row.getObject("tested_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  private ReceptionDay day(UnitId unit, ResultSet row) throws SQLException {
    UUID receiver = row.getObject("receiver", UUID.class);
    Officer officer = officers.byId(unit, receiver);
    return new ReceptionDay(
        row.getObject("day_id", UUID.class),
        row.getInt("version"),
        new ReceptionDay.Plan(
            row.getObject("held_on", LocalDate.class),
            row.getObject("from_time", LocalTime.class),
            row.getObject("until_time", LocalTime.class),
            row.getInt("minutes"),
            row.getString("place"),
            receiver,
            ReceptionKind.valueOf(row.getString("kind")),
            row.getBoolean("online"),
            row.getString("stands_in")),
        officer.name(),
        officer.title(),
        row.getBoolean("cancelled"),
        row.getString("reason"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getInt("booked"));
  }
}
