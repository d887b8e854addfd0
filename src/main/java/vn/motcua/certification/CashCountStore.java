package vn.motcua.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the counted cash. */
@Component
class CashCountStore {
  private static final String INSERT =
      """
      insert into certification_count (unit_id, day, seq, expected, counted, words, at, officer)
      values (:unit, :day,
              (select coalesce(max(seq), 0) + 1
                 from certification_count
                where unit_id = :unit and day = :day),
              :expected, :counted, :words, :at, :officer)
      """;

  private static final String OF_DAY =
      """
        select k.*, o.name as officer_name
          from certification_count k
          join officer o on o.unit_id = k.unit_id and o.id = k.officer
         where k.unit_id = :unit and k.day = :day
      order by k.seq
      """;

  private final JdbcClient jdbc;

  CashCountStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Actor actor, LocalDate day, long expected, long counted, String words, Instant at) {
    jdbc.sql(INSERT)
        .param("unit", actor.unit().code())
        .param("day", day)
        .param("expected", expected)
        .param("counted", counted)
        .param("words", words)
        .param("at", BookStore.time(at))
        .param("officer", actor.officer())
        .update();
  }

  List<CashCount> ofDay(UnitId unit, LocalDate day) {
    return jdbc.sql(OF_DAY)
        .param("unit", unit.code())
        .param("day", day)
        .query((row, n) ->
            new CashCount(
                row.getInt("seq"),
                row.getLong("expected"),
                row.getLong("counted"),
                row.getString("words"),
                BookRows.instant(row, "at"),
                row.getString("officer_name")))
        .list();
  }
}
