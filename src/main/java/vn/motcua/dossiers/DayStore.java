package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** SQL of the numbers a unit gives on each day, and of the chain that joins its days. */
@Component
class DayStore {
  private static final String NEXT_NUMBER =
      """
         update dossier_number set last = last + 1
          where unit_id = :unit and day = :day
      returning last, head
      """;

  private static final String CHAIN_DAY =
      """
      update dossier_number set head = :head where unit_id = :unit and day = :day
      """;

  private static final String REGISTER =
      """
      insert into dossier_days (unit_id) values (:unit) on conflict (unit_id) do nothing
      """;

  private static final String LATEST =
      """
         select u.days, n.day, n.last, n.head
           from dossier_days u
      left join dossier_number n on n.unit_id = u.unit_id and n.day = u.latest
          where u.unit_id = :unit
            for update of u
      """;

  private static final String OPEN =
      """
      insert into dossier_number
             (unit_id, day, last, head, ordinal, opening, after_day, after_last, after_head)
      values (:unit, :day, :last, :head, :ordinal, :opening, :afterDay, :afterLast, :afterHead)
      """;

  private static final String COUNT_DAY =
      """
      update dossier_days set days = :ordinal, latest = :day where unit_id = :unit
      """;

  private static final String FIND =
      """
      select last, head from dossier_number where unit_id = :unit and day = :day
      """;

  private static final String SET_DAY =
      """
      update dossier_number set last = :last, head = :head where unit_id = :unit and day = :day
      """;

  private final JdbcClient jdbc;

  DayStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The number given to the next dossier of the day, and the day's chain before it. */
  record DayNumber(int number, byte[] head) {}

  DayNumber nextNumber(UnitId unit, LocalDate day) {
    return numbered(unit, day)
        .orElseGet(() -> {
          DayOpening opening = opening(unit);
          // Another desk may have opened the day while this one waited for the unit's row.
          return numbered(unit, day)
              .orElseGet(() -> {
                DayNumber first = first(unit, day, opening);
                open(unit, day, first, opening);
                return first;
              });
        });
  }

  void chainDay(UnitId unit, LocalDate day, byte[] head) {
    jdbc.sql(CHAIN_DAY).param("unit", unit.code()).param("day", day).param("head", head).update();
  }

  private Optional<DayNumber> numbered(UnitId unit, LocalDate day) {
    return jdbc.sql(NEXT_NUMBER)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, n) -> new DayNumber(row.getInt("last"), row.getBytes("head")))
        .optional();
  }

  /**
   * How the unit's next day begins; whoever asks in a transaction opens days alone until its end.
   */
  DayOpening opening(UnitId unit) {
    jdbc.sql(REGISTER).param("unit", unit.code()).update();
    return jdbc.sql(LATEST)
        .param("unit", unit.code())
        .query((row, n) -> new DayOpening(row.getInt("days") + 1, before(row)))
        .single();
  }

  private static DayOpening.@Nullable Before before(ResultSet row) throws SQLException {
    LocalDate day = row.getObject("day", LocalDate.class);
    return day == null
        ? null
        : new DayOpening.Before(day, row.getInt("last"), row.getBytes("head"));
  }

  static DayNumber first(UnitId unit, LocalDate day, DayOpening opening) {
    return new DayNumber(1, Chain.openingOfDay(unit, day, opening));
  }

  /** Writes the day's row; the unit's count goes on in the same transaction. */
  void open(UnitId unit, LocalDate day, DayNumber number, DayOpening opening) {
    DayOpening.Before before = opening.before();
    jdbc.sql(OPEN)
        .param("unit", unit.code())
        .param("day", day)
        .param("last", number.number())
        .param("head", number.head())
        .param("ordinal", opening.ordinal())
        .param("opening", Chain.openingOfDay(unit, day, opening))
        .param("afterDay", before == null ? null : before.day())
        .param("afterLast", before == null ? null : before.last())
        .param("afterHead", before == null ? null : before.head())
        .update();
    jdbc.sql(COUNT_DAY)
        .param("unit", unit.code())
        .param("day", day)
        .param("ordinal", opening.ordinal())
        .update();
  }

  /** The day goes on: its last number and its chain up to there. */
  void set(UnitId unit, LocalDate day, DayNumber number) {
    jdbc.sql(SET_DAY)
        .param("unit", unit.code())
        .param("day", day)
        .param("last", number.number())
        .param("head", number.head())
        .update();
  }

  /** The day as written so far. */
  Optional<DayNumber> find(UnitId unit, LocalDate day) {
    return jdbc.sql(FIND)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, n) -> new DayNumber(row.getInt("last"), row.getBytes("head")))
        .optional();
  }
}
