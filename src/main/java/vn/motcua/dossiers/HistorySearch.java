package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads the history day by day, even where it no longer makes sense. */
@Component
class HistorySearch {
  private static final String DAYS =
      """
         select unit_id, day, coalesce(n.last, 0) as last, n.head, n.ordinal, n.opening,
                n.after_day, n.after_last, n.after_head
           from dossier_number n
      full join (select distinct unit_id, day from dossier) d using (unit_id, day)
       order by unit_id, n.ordinal nulls last, day
      """;

  private static final String DAYS_OF =
      """
         select unit_id, day, coalesce(n.last, 0) as last, n.head, n.ordinal, n.opening,
                n.after_day, n.after_last, n.after_head
           from (select * from dossier_number where unit_id = :unit) n
      full join (select distinct unit_id, day from dossier where unit_id = :unit) d
          using (unit_id, day)
       order by n.ordinal nulls last, day
      """;

  private static final String REGISTERS =
      """
      select unit_id, days, latest from dossier_days where days > 0 order by unit_id
      """;

  private static final String DOSSIERS =
      """
        select * from dossier where unit_id = :unit and day = :day order by number
      """;

  private static final String EVENTS =
      """
        select e.*
          from dossier_event e
          join dossier d on d.unit_id = e.unit_id and d.id = e.dossier_id
         where d.unit_id = :unit and d.day = :day
      order by e.dossier_id, e.seq
      """;

  private static final String APPLICANTS =
      """
      select a.*
        from dossier_applicant a
        join dossier d on d.unit_id = a.unit_id and d.id = a.dossier_id
       where d.unit_id = :unit and d.day = :day
      """;

  private static final String NOTES =
      """
      select n.*
        from dossier_note n
        join dossier d on d.unit_id = n.unit_id and d.id = n.dossier_id
       where d.unit_id = :unit and d.day = :day
      """;

  private static final String ORPHANS =
      """
      select 'dossier_event' as relation, e.unit_id, e.dossier_id, e.seq, e.at::date as day
        from dossier_event e
       where not exists (select from dossier d where d.unit_id = e.unit_id and d.id = e.dossier_id)
       union all
      select 'dossier_applicant', a.unit_id, a.dossier_id, a.revision, date '1970-01-01'
        from dossier_applicant a
       where not exists (select from dossier d where d.unit_id = a.unit_id and d.id = a.dossier_id)
       union all
      select 'dossier_note', n.unit_id, n.dossier_id, n.seq, date '1970-01-01'
        from dossier_note n
       where not exists (select from dossier d where d.unit_id = n.unit_id and d.id = n.dossier_id)
       order by 1, 2, 3, 4
      """;

  private final JdbcClient jdbc;

  HistorySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A day of a unit as its row in the table of days tells it; without one it gave no number.
   *
   * @param last how many numbers it gave
   * @param head its chain up to there
   * @param opening the hash its chain starts from
   */
  record Day(UnitId unit, LocalDate date, int last, byte[] head, byte[] opening, DayOpening joins) {
    boolean isRegistered() {
      return last > 0;
    }
  }

  /** How many days a unit has opened, and the latest of them. */
  record Register(UnitId unit, int days, LocalDate latest) {}

  List<Day> days() {
    return jdbc.sql(DAYS).query(HistorySearch::day).list();
  }

  List<Day> days(UnitId unit) {
    return jdbc.sql(DAYS_OF).param("unit", unit.code()).query(HistorySearch::day).list();
  }

  List<Register> registers() {
    return jdbc.sql(REGISTERS)
        .query((row, n) ->
            new Register(
                new UnitId(row.getString("unit_id")),
                row.getInt("days"),
                row.getObject("latest", LocalDate.class)))
        .list();
  }

  private static Day day(ResultSet row, int n) throws SQLException {
    LocalDate after = row.getObject("after_day", LocalDate.class);
    byte[] head = row.getBytes("head");
    byte[] opening = row.getBytes("opening");
    byte[] afterHead = row.getBytes("after_head");
    return new Day(
        new UnitId(row.getString("unit_id")),
        row.getObject("day", LocalDate.class),
        row.getInt("last"),
        head == null ? new byte[0] : head,
        opening == null ? Chain.origin() : opening,
        new DayOpening(
            row.getInt("ordinal"),
            after == null || afterHead == null
                ? null
                : new DayOpening.Before(after, row.getInt("after_last"), afterHead)));
  }

  DayRows rows(Day day) {
    List<HistoryFault> unreadable = new ArrayList<>();
    List<Dossier> dossiers = new ArrayList<>();
    of(
        day,
        DOSSIERS,
        (row, n) -> {
          try {
            return dossiers.add(DossierRows.dossier(row, n));
          } catch (IllegalArgumentException | DateTimeException e) {
            return unreadable.add(unreadable(day, row, e));
          }
        });
    return new DayRows(
        dossiers,
        unreadable,
        byDossier(day, EVENTS, HistorySearch::link),
        byDossier(day, APPLICANTS, HistorySearch::applicant),
        byDossier(day, NOTES, HistorySearch::note));
  }

  /** Rows that belong to no dossier at all. */
  List<HistoryFault> orphans() {
    return jdbc.sql(ORPHANS)
        .query((row, n) ->
            new HistoryFault(
                new UnitId(row.getString("unit_id")),
                row.getObject("day", LocalDate.class),
                "",
                row.getObject("dossier_id", UUID.class),
                row.getInt("seq"),
                HistoryFault.Kind.ROW_ADDED,
                row.getString("relation") + " " + row.getString("dossier_id")))
        .list();
  }

  private static HistoryFault unreadable(Day day, ResultSet row, RuntimeException why)
      throws SQLException {
    return new HistoryFault(
        day.unit(),
        day.date(),
        row.getString("code"),
        row.getObject("id", UUID.class),
        0,
        HistoryFault.Kind.DOSSIER_UNREADABLE,
        String.valueOf(why.getMessage()));
  }

  private static HistoryCheck.Link link(ResultSet row, int n) throws SQLException {
    int seq = row.getInt("seq");
    byte[] hash = row.getBytes("hash");
    try {
      return new HistoryCheck.Link(seq, DossierRows.event(row, n), hash);
    } catch (IllegalArgumentException | DateTimeException _) {
      return new HistoryCheck.Link(seq, null, hash);
    }
  }

  private static HistoryCheck.Erasable applicant(ResultSet row, int n) throws SQLException {
    return new HistoryCheck.Erasable(
        row.getInt("revision"), row.getBytes("salt"), DossierRows.applicant(row, n).words());
  }

  private static HistoryCheck.Erasable note(ResultSet row, int n) throws SQLException {
    return new HistoryCheck.Erasable(
        row.getInt("seq"), row.getBytes("salt"), List.of(row.getString("words")));
  }

  private interface Row<T> {
    T of(ResultSet row, int number) throws SQLException;
  }

  private <T> List<T> of(Day day, String sql, Row<T> mapper) {
    return jdbc.sql(sql)
        .param("unit", day.unit().code())
        .param("day", day.date())
        .query((row, n) -> mapper.of(row, n))
        .list();
  }

  private <T> Map<UUID, List<T>> byDossier(Day day, String sql, Row<T> mapper) {
    Map<UUID, List<T>> grouped = new HashMap<>();
    of(
        day,
        sql,
        (row, n) ->
            grouped
                .computeIfAbsent(row.getObject("dossier_id", UUID.class), id -> new ArrayList<>())
                .add(mapper.of(row, n)));
    return grouped;
  }
}
