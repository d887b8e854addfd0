package vn.motcua.certification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.OfficeTime;
import vn.motcua.shared.UnitId;

/** Reads what a day brought from the facts of that day. */
@Component
public class DaySearch {
  private static final String OF_DAY =
      """
        from certification_event v
        join certification_entry e
          on e.unit_id = v.unit_id and e.book = v.book and e.year = v.year and e.number = v.number
        join certification_request r on r.unit_id = e.unit_id and r.key = e.request
       where v.unit_id = :unit and v.at >= :from and v.at < :to
      """;

  private static final String KINDS =
      """
      select v.data::json ->> 'kind' as kind, count(*) as papers,
             sum((v.data::json ->> 'copies')::int) as copies, sum(v.fee_delta) as fees
      """
          + OF_DAY
          + """
               and v.kind = 'ENTERED'
          group by 1
          """;

  private static final String SUMS =
      """
      select count(*) filter (where v.kind = 'CORRECTED') as corrected,
             count(*) filter (where v.kind = 'CANCELLED') as cancelled,
             count(*) filter (where v.kind = 'ENTERED'
                                and v.data::json ->> 'fee' = 'unknown') as unknown,
             coalesce(sum(v.fee_delta) filter (where r.payment = 'CASH'), 0) as cash,
             coalesce(sum(v.fee_delta) filter (where r.payment = 'TRANSFER'), 0) as transfer
      """
          + OF_DAY;

  private final JdbcClient jdbc;

  DaySearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The totals of the unit on that day of the office's time zone. */
  public DayTotals totals(UnitId unit, LocalDate day) {
    List<DayTotals.KindLine> lines =
        of(KINDS, unit, day)
            .query((row, n) ->
                new DayTotals.KindLine(
                    CertificationKind.valueOf(row.getString("kind")),
                    row.getInt("papers"),
                    row.getInt("copies"),
                    row.getLong("fees")))
            .list()
            .stream()
            .sorted(java.util.Comparator.comparing(DayTotals.KindLine::kind))
            .toList();
    return of(SUMS, unit, day)
        .query((row, n) ->
            new DayTotals(
                day,
                lines,
                row.getInt("corrected"),
                row.getInt("cancelled"),
                row.getInt("unknown"),
                row.getLong("cash"),
                row.getLong("transfer")))
        .single();
  }

  private JdbcClient.StatementSpec of(String sql, UnitId unit, LocalDate day) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("from", start(day))
        .param("to", start(day.plusDays(1)));
  }

  private static OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(OfficeTime.ZONE).toOffsetDateTime();
  }
}
