package vn.motcua.dossiers;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** The alarms that still hold, the gravest and oldest first. */
@Component
class AlarmSearch {
  private static final int MOST = 200;

  /**
   * An alarm ends by itself: the step was left, the apology signed, the date moved on, the result
   * is ready. Stopping the clock of a dossier that is late already ends nothing.
   */
  private static final String HOLDING =
      """
      select a.kind, a.raised_at, u.name as unit_name, d.id, d.code, d.external_code,
             v.name as procedure, d.stage, d.received_at, d.due_at, d.measure,
             d.step_due_at, d.holder,
             o.name as holder_name, d.mark, d.outcome, d.urgent, d.quick_at,
             '' as applicant
        from dossier_alarm a
        join dossier d on d.unit_id = a.unit_id and d.id = a.dossier_id
        join administrative_unit u on u.unit_id = d.unit_id
        join procedure_version v on v.id = d.procedure_version
        join officer o on o.unit_id = d.unit_id and o.id = d.holder
       where d.closed_at is null
         and case a.kind
             when 'STEP_NEARLY_DUE'
             then d.paused_at is null and d.watch_step_at <= :now and a.about = ENTRY
             when 'NEARLY_DUE' then d.watch_whole_at <= :now
             when 'WAIT_OVER' then d.paused_at is not null and a.about = d.pauses
             when 'APOLOGY_DRAFTED'
             then d.rescheduled_to is null and d.watch_apology_at <= :now
                  and not (d.due_at < :now and exists (
                      select from dossier_alarm worse
                       where worse.unit_id = a.unit_id and worse.dossier_id = a.dossier_id
                         and worse.kind = 'BREACHED'))
             else d.rescheduled_to is null and d.due_at < :now and RUNS_OUT
              end
      """
          .replace("ENTRY", AlarmStore.ENTRY)
          .replace("RUNS_OUT", AlarmStore.RUNS_OUT);

  private static final String ORDER =
      """
      order by array_position(array['BREACHED_A_DAY', 'BREACHED', 'APOLOGY_DRAFTED', 'WAIT_OVER',
                                    'NEARLY_DUE', 'STEP_NEARLY_DUE'], a.kind), d.due_at, d.code
         limit :most
      """;

  private static final String OF_HOLDER =
      HOLDING
          + """
               and a.unit_id = :unit and d.holder = :holder and a.kind <> 'BREACHED_A_DAY'
          """
          + ORDER;

  private static final String OF_UNIT =
      HOLDING
          + """
               and a.unit_id = :unit
               and (a.kind in ('APOLOGY_DRAFTED', 'BREACHED')
                    or d.holder = :holder and a.kind <> 'BREACHED_A_DAY')
          """
          + ORDER;

  private static final String OF_PROVINCE =
      HOLDING
          + """
               and u.province_id = :province and a.kind = 'BREACHED_A_DAY'
          """
          + ORDER;

  private final JdbcClient jdbc;

  AlarmSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Alarm> ofHolder(UnitId unit, UUID holder, Instant now) {
    return alarms(jdbc.sql(OF_HOLDER).param("unit", unit.code()).param("holder", holder), now);
  }

  /** What a leader answers for: what is late or will be in the unit, and all about one's own. */
  List<Alarm> ofUnit(UnitId unit, UUID leader, Instant now) {
    return alarms(jdbc.sql(OF_UNIT).param("unit", unit.code()).param("holder", leader), now);
  }

  List<Alarm> ofProvince(UnitId province, Instant now) {
    return alarms(jdbc.sql(OF_PROVINCE).param("province", province.code()), now);
  }

  private static List<Alarm> alarms(JdbcClient.StatementSpec statement, Instant now) {
    return statement
        .param("now", DossierStore.time(now))
        .param("most", MOST)
        .query((row, n) ->
            new Alarm(
                Alarm.Kind.valueOf(row.getString("kind")),
                DossierRows.instant(row, "raised_at"),
                row.getString("unit_name"),
                DossierSearch.line(row, n)))
        .list();
  }
}
