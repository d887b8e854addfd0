package vn.motcua.reporting;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.reporting.ProcedureLine.Levels;
import vn.motcua.shared.UnitId;

/** Counts procedures and workflows for form II.07b from the catalogue. */
@Component
class FormSearch {
  // A procedure of several levels counts once, at the lowest: where people meet it.
  private static final String PROCEDURES =
      """
      with known as (
             select distinct on (v.code) v.code,
                    'Cấp xã' = any (v.levels) as commune,
                    'Cấp tỉnh' = any (v.levels) and not 'Cấp xã' = any (v.levels) as province
               from procedure_version v
              where v.scope in ('VN', left(:unit, 2), :unit, :province)
                and v.valid_from <= :day and (v.valid_to is null or v.valid_to >= :day)
           order by v.code, v.scope = :unit desc, v.scope <> 'VN' desc),
           one as (
             select k.*, o.code is not null as offered, w.code is not null as workflow
               from known k
          left join unit_procedure o on o.unit_id = :unit and o.code = k.code
          left join procedure_workflow w
                 on w.scope = :unit and w.code = k.code
                and w.valid_from <= :day and (w.valid_to is null or w.valid_to >= :day))
      select (select full_name from administrative_unit where unit_id = :unit) as unit,
             count(*) filter (where commune) as procedures,
             count(*) filter (where offered) as offered,
             count(*) filter (where offered and province) as offered_province,
             count(*) filter (where offered and commune) as offered_commune,
             count(*) filter (where workflow) as workflows,
             count(*) filter (where workflow and province) as workflows_province,
             count(*) filter (where workflow and commune) as workflows_commune
        from one
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

  ProcedureLine procedures(UnitId unit, String province, LocalDate day) {
    return jdbc.sql(PROCEDURES)
        .param("unit", unit.code())
        .param("province", province)
        .param("day", day)
        .query((row, n) ->
            new ProcedureLine(
                row.getString("unit"),
                Levels.of(row.getLong("procedures"), null, row.getLong("procedures")),
                Levels.of(
                    row.getLong("offered"),
                    row.getLong("offered_province"),
                    row.getLong("offered_commune")),
                Levels.of(
                    row.getLong("workflows"),
                    row.getLong("workflows_province"),
                    row.getLong("workflows_commune"))))
        .single();
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
