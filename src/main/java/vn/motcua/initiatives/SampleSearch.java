package vn.motcua.initiatives;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Counts one window of one unit from the rows of the dossiers, sessions and ratings. */
@Component
class SampleSearch {
  /** Of all procedures and days, or of those of the trial's promise. */
  private static final String NARROWED =
      """
         and (cardinality(:codes::text[]) = 0 or d.procedure_code = any (:codes))
         and (cardinality(:weekdays::int[]) = 0
              or extract(isodow from d.received_at at time zone 'Asia/Ho_Chi_Minh')::int
                 = any (:weekdays))
      """;

  private static final String RECEIVED =
      " from dossier d where d.unit_id = :unit and d.received_at >= :from and d.received_at < :to\n"
          + NARROWED;

  private static final String MINUTES =
      "select ceil(extract(epoch from d.ready_at - d.received_at) / 60)::bigint"
          + RECEIVED
          + " and d.ready_at is not null";

  private static final String OPEN =
      "select count(*)" + RECEIVED + " and d.ready_at is null and d.closed_at is null";

  private static final String SUPPLEMENTED =
      "select count(*) filter (where d.supplemented) as hits, count(*) as n" + RECEIVED;

  private static final String ONLINE =
      "select count(*) filter (where d.channel = 'ONLINE') as hits, count(*) as n" + RECEIVED;

  private static final String KEPT =
      """
      select count(*) filter (where d.mark <> 'LATE') as hits, count(*) as n
        from dossier d
       where d.unit_id = :unit and d.ready_at >= :from and d.ready_at < :to
      """
          + NARROWED;

  private static final String HOME =
      """
      select count(*) filter (where place = 'HOME') as hits, count(*) as n
        from council_minutes
       where unit_id = :unit and held_at >= :from and held_at < :to
      """;

  // Of fewer than five nobody learns anything, not even that there were some.
  private static final String SATISFIED =
      """
      select coalesce(sum(n) filter (where item = '#'), 0)
               - coalesce(sum(n) filter (where item = 'FACE' and value = '1'), 0) as hits,
             coalesce(sum(n) filter (where item = '#'), 0) as n
        from rating_sum
       where unit_id = :unit and period = :quarter and kind = 'UNIT'
      """;

  private static final String ASKED =
      "select count(*) from rating_right where unit_id = :unit and quarter = :quarter";

  private final JdbcClient jdbc;

  SampleSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What is counted.
   *
   * @param codes of procedures; none for all
   * @param weekdays 1 is Monday; none for all
   */
  record Scope(
      UnitId unit,
      LocalDate from,
      LocalDate to,
      Collection<String> codes,
      Collection<Integer> weekdays) {}

  Sample.Times minutes(Scope scope) {
    return new Sample.Times(
        of(MINUTES, scope).query(Long.class).list().stream().mapToLong(Long::longValue).toArray());
  }

  /** Received in the window and still without a result. */
  long open(Scope scope) {
    return of(OPEN, scope).query(Long.class).single();
  }

  Sample.Share supplemented(Scope scope) {
    return share(of(SUPPLEMENTED, scope));
  }

  Sample.Share online(Scope scope) {
    return share(of(ONLINE, scope));
  }

  Sample.Share kept(Scope scope) {
    return share(of(KEPT, scope));
  }

  Sample.Share atHome(Scope scope) {
    return share(
        jdbc.sql(HOME)
            .param("unit", scope.unit().code())
            .param("from", begins(scope.from()))
            .param("to", begins(scope.to().plusDays(1))));
  }

  Sample.Share satisfied(UnitId unit, LocalDate quarter) {
    String name = quarter.getYear() + "-Q" + (quarter.getMonthValue() + 2) / 3;
    Sample.Share rated =
        share(jdbc.sql(SATISFIED).param("unit", unit.code()).param("quarter", name));
    long asked =
        jdbc.sql(ASKED)
            .param("unit", unit.code())
            .param("quarter", name)
            .query(Long.class)
            .single();
    return new Sample.Share(rated.hits(), rated.n(), Optional.of(asked));
  }

  private JdbcClient.StatementSpec of(String sql, Scope scope) {
    return jdbc.sql(sql)
        .param("unit", scope.unit().code())
        .param("from", begins(scope.from()))
        .param("to", begins(scope.to().plusDays(1)))
        .param("codes", scope.codes().toArray(String[]::new))
        .param("weekdays", scope.weekdays().toArray(Integer[]::new));
  }

  private static Sample.Share share(JdbcClient.StatementSpec statement) {
    return statement
        .query((row, n) -> new Sample.Share(row.getLong("hits"), row.getLong("n")))
        .single();
  }

  private static OffsetDateTime begins(LocalDate day) {
    return OfficeTime.instant(day.atStartOfDay()).atOffset(ZoneOffset.UTC);
  }
}
