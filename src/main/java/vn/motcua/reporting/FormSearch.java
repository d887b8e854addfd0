package vn.motcua.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Counts procedures and workflows for form II.07b from the catalogue. */
@Component
class FormSearch {
  private static final String PROCEDURES =
      """
      select u.full_name as unit,
             (select count(*)
                from (select distinct v.code
                        from procedure_version v
                       where v.scope in ('VN', left(:unit, 2), :unit, :province)
                         and v.valid_from <= :day and (v.valid_to is null or v.valid_to >= :day)
                         and 'Cấp xã' = any (v.levels)) p) as procedures,
             (select count(*) from unit_procedure o where o.unit_id = :unit) as at_the_desk,
             (select count(*)
                from procedure_workflow w
               where w.scope = :unit and w.code <> '*'
                 and w.valid_from <= :day and (w.valid_to is null or w.valid_to >= :day))
                 as workflows
        from administrative_unit u
       where u.unit_id = :unit
      """;

  // The version in force, the own one before the province's before the country's.
  private static final String OFFERED =
      """
      with offered as (
             select distinct on (o.code) o.code, v.id, v.gaps
               from unit_procedure o
               join procedure_version v on v.code = o.code
                and v.scope in ('VN', left(:unit, 2), :unit, :province)
                and v.valid_from <= :day and (v.valid_to is null or v.valid_to >= :day)
              where o.unit_id = :unit
           order by o.code, v.scope = :unit desc, v.scope <> 'VN' desc)
      select count(*) as offered,
             count(*) filter (where f.gaps = '{}') as whole,
             count(*) filter (where c.online) as online,
             count(*) filter (where c.online and d.used) as used
        from offered f
       cross join lateral (
             select exists (select from procedure_channel p
                             where p.version_id = f.id and p.channel = 'ONLINE') as online) c
       cross join lateral (
             select exists (select from dossier d
                             where d.unit_id = :unit and d.procedure_code = f.code
                               and d.channel = 'ONLINE'
                               and d.received_at >= :start and d.received_at < :end) as used) d
      """;

  private final JdbcClient jdbc;

  FormSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ProcedureLine> procedures(UnitId unit, String province, LocalDate day) {
    return jdbc.sql(PROCEDURES)
        .param("unit", unit.code())
        .param("province", province)
        .param("day", day)
        .query((row, n) ->
            new ProcedureLine(
                row.getString("unit"),
                row.getLong("procedures"),
                row.getLong("at_the_desk"),
                row.getLong("workflows")))
        .list();
  }

  /** What is offered at the desk on the last day, and of that online. */
  Offered offered(UnitId unit, String province, Period period) {
    return jdbc.sql(OFFERED)
        .param("unit", unit.code())
        .param("province", province)
        .param("day", period.to())
        .param("start", period.start().atOffset(ZoneOffset.UTC))
        .param("end", period.end().atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new Offered(
                row.getLong("offered"),
                row.getLong("whole"),
                row.getLong("online"),
                row.getLong("used")))
        .single();
  }

  /**
   * Procedures a unit offers.
   *
   * @param whole without a gap in time, papers or code
   * @param online of the offered, with a way online
   * @param used of those, with a dossier received online in the period
   */
  record Offered(long offered, long whole, long online, long used) {
    static final Offered NONE = new Offered(0, 0, 0, 0);

    Offered plus(Offered more) {
      return new Offered(
          offered + more.offered, whole + more.whole, online + more.online, used + more.used);
    }
  }
}
