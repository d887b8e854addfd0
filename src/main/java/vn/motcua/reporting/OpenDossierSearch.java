package vn.motcua.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/**
 * Reads how the dossiers of a unit stood at the end of a period. Receipt, result and end are facts
 * that never change; what can change afterwards (the due date, pauses, apologies, admitted faults)
 * is read from the events up to that moment. So a period that is over always has the same answer.
 */
@Component
class OpenDossierSearch {
  private static final int AT_ONCE = 2_000;

  // "offset 0": judged once a row, not once for each count that asks for it.
  private static final String ROWS =
      """
      with told as (
             select e.dossier_id,
                    count(*) filter (where e.stops) > count(*) filter (where e.starts) as paused,
                    max(e.at) filter (where e.stops) as paused_at,
                    coalesce(sum(e.day) filter (where e.starts), 0)
                        - coalesce(sum(e.day) filter (where e.stops), 0) as days,
                    (array_agg(e.due order by e.seq desc) filter (where e.due is not null))[1]
                        as due_at,
                    min(e.at) filter (where e.kind = 'APOLOGISED') as apologised_at,
                    bool_or(e.kind = 'FAULT_ADMITTED') as fault,
                    count(*) filter (where e.kind = 'SUPPLEMENT_SENT') as supplements,
                    count(*) filter (where e.kind = 'SUPPLEMENT_SENT')
                        > count(*) filter (where e.kind in ('SUPPLEMENT_RECEIVED',
                                                            'SUPPLEMENT_ENDED')) as for_papers
               from (select f.dossier_id, f.seq, f.kind, f.at,
                            f.kind in ('SUPPLEMENT_SENT', 'VERIFICATION_ASKED',
                                       'FINANCIAL_DUTY_OPENED') as stops,
                            f.kind in ('SUPPLEMENT_RECEIVED', 'SUPPLEMENT_ENDED',
                                       'VERIFICATION_ENDED', 'FINANCIAL_DUTY_SETTLED') as starts,
                            (f.at at time zone 'Asia/Ho_Chi_Minh')::date - date '2000-01-01'
                                as day,
                            (f.data::jsonb ->> 'due')::timestamptz as due
                       from dossier_event f
                      where f.unit_id = :unit and f.at < :end
                        and f.kind in ('SUPPLEMENT_SENT', 'VERIFICATION_ASKED',
                                       'FINANCIAL_DUTY_OPENED', 'SUPPLEMENT_RECEIVED',
                                       'SUPPLEMENT_ENDED', 'VERIFICATION_ENDED',
                                       'FINANCIAL_DUTY_SETTLED', 'DUE_CHANGED', 'APOLOGISED',
                                       'FAULT_ADMITTED')) e
           group by e.dossier_id),
           stood as (
             select d.open_ref, d.id, d.code, d.procedure_code, v.field_group, d.channel,
                    d.received_at, coalesce(t.due_at, d.promised_at) as due_at,
                    case when coalesce(d.ready_at, d.closed_at) < :end
                         then coalesce(d.ready_at, d.closed_at) end as finished_at,
                    case when d.ready_at < :end then d.outcome
                         when d.ready_at is null and d.closed_at < :end then d.stage
                         else '' end as outcome,
                    coalesce(t.paused, false) as paused, t.paused_at,
                    coalesce(t.days, 0) as days, t.apologised_at,
                    coalesce(t.fault, false) as fault,
                    coalesce(t.supplements, 0) as supplements,
                    coalesce(t.for_papers, false) as for_papers
               from dossier d
               join procedure_version v on v.id = d.procedure_version
               left join told t on t.dossier_id = d.id
              where d.unit_id = :unit and d.received_at < :end
                and (d.ready_at is null or d.ready_at >= :start)
                and (d.ready_at is not null or d.closed_at is null or d.closed_at >= :start)),
           judged as (
             select s.*,
                    s.days + case when s.paused
                                  then (coalesce(s.finished_at, :last)
                                        at time zone 'Asia/Ho_Chi_Minh')::date
                                       - date '2000-01-01'
                                  else 0 end as paused_days,
                    case when s.finished_at is null
                         then case when s.fault
                                     or case when s.paused then s.paused_at else :moment end
                                        > s.due_at
                                   then 'UNDER_WAY_LATE' else 'UNDER_WAY' end
                         when s.fault then 'LATE'
                         when s.outcome in ('WITHDRAWN', 'STOPPED')
                         then case when case when s.paused then s.paused_at else s.finished_at end
                                        > s.due_at or s.apologised_at <= s.finished_at
                                   then 'LATE' else 'ON_TIME' end
                         when s.finished_at > s.due_at or s.apologised_at <= s.finished_at
                         then 'LATE'
                         when (s.finished_at at time zone 'Asia/Ho_Chi_Minh')::date
                              < (s.due_at at time zone 'Asia/Ho_Chi_Minh')::date
                         then 'EARLY'
                         else 'ON_TIME' end as timeliness
               from stood s
             offset 0)
      """;

  private static final String LIST = ROWS + "select * from judged order by open_ref";

  private static final String COUNTS =
      ROWS
          + """
            select field_group,
                   count(*) filter (where received_at < :start) as carried_over,
                   count(*) filter (where received_at >= :start) as received,
                   count(finished_at) as finished,
                   count(*) filter (where timeliness = 'EARLY') as early,
                   count(*) filter (where timeliness = 'ON_TIME') as on_time,
                   count(*) filter (where timeliness = 'LATE') as late,
                   count(*) filter (where finished_at is null) as under_way,
                   count(*) filter (where timeliness = 'UNDER_WAY_LATE') as under_way_late,
                   count(*) filter (where outcome = 'REFUSED') as refused,
                   count(*) filter (where outcome = 'STOPPED') as stopped
              from judged
          group by field_group
          order by field_group
          """;

  // The sums on the left ask the dossiers alone; whatever is lost or counted twice on the right
  // breaks a rule of the form. As the form asks, who waits for papers is within time.
  private static final String FORM =
      ROWS
          + """
            , parts as (
            select field_group,
                   count(*) filter (where received_at >= :start and channel = 'ONLINE') as online,
                   count(*) filter (where received_at >= :start and channel <> 'ONLINE') as other,
                   count(*) filter (where received_at < :start) as carried,
                   count(*) filter (where timeliness = 'EARLY') as early,
                   count(*) filter (where outcome in ('WITHDRAWN', 'STOPPED')
                                       or timeliness = 'ON_TIME') as on_time,
                   count(*) filter (where outcome not in ('WITHDRAWN', 'STOPPED')
                                      and timeliness = 'LATE') as late,
                   count(*) filter (where timeliness = 'UNDER_WAY'
                                       or timeliness = 'UNDER_WAY_LATE' and for_papers) as within,
                   count(*) filter (where timeliness = 'UNDER_WAY_LATE' and not for_papers)
                       as overdue,
                   count(*) filter (where timeliness = 'UNDER_WAY_LATE' and for_papers)
                       as late_before_waiting
              from judged
          group by field_group),
            wholes as (
            select v.field_group, count(*) as received,
                   count(*) filter (where coalesce(d.ready_at, d.closed_at) < :end) as finished,
                   count(*) filter (where coalesce(d.ready_at, d.closed_at, 'infinity') >= :end)
                       as under_way
              from dossier d
              join procedure_version v on v.id = d.procedure_version
             where d.unit_id = :unit and d.received_at < :end
               and coalesce(d.ready_at, d.closed_at, 'infinity') >= :start
          group by v.field_group)
            select coalesce(p.field_group, w.field_group) as field, p.*, w.*
              from parts p full join wholes w on w.field_group = p.field_group
          """;

  // Asked for papers more than once counts as late: QĐ 766.
  private static final String PROGRESS =
      ROWS
          + """
          select count(finished_at) as finished,
                 count(*) filter (where timeliness in ('EARLY', 'ON_TIME')
                                    and supplements <= 1) as in_time,
                 count(*) filter (where received_at >= :start) as received,
                 count(*) filter (where received_at >= :start and channel = 'ONLINE') as online
            from judged
          """;

  private final JdbcClient jdbc;

  OpenDossierSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The figures of each group of fields. */
  Map<String, OpenCount> counts(UnitId unit, Period period, Instant now) {
    Map<String, OpenCount> counts = new LinkedHashMap<>();
    RowCallbackHandler each =
        row ->
            counts.put(
                row.getString("field_group"),
                new OpenCount(
                    row.getLong("carried_over"),
                    row.getLong("received"),
                    row.getLong("finished"),
                    row.getLong("early"),
                    row.getLong("on_time"),
                    row.getLong("late"),
                    row.getLong("under_way"),
                    row.getLong("under_way_late"),
                    row.getLong("refused"),
                    row.getLong("stopped")));
    asked(COUNTS, unit, period, now).query(each);
    return counts;
  }

  /** The columns of form II.06a for each group of fields. */
  List<FormLine> form(UnitId unit, Period period, Instant now) {
    return asked(FORM, unit, period, now)
        .query((row, n) ->
            new FormLine(
                row.getString("field"),
                new FormLine.Whole(
                    row.getLong("received"), row.getLong("finished"), row.getLong("under_way")),
                row.getLong("online"),
                row.getLong("other"),
                row.getLong("carried"),
                row.getLong("early"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("within"),
                row.getLong("overdue"),
                row.getLong("late_before_waiting")))
        .list();
  }

  /** What the formulas of QĐ 766 ask of the dossiers. */
  Progress progress(UnitId unit, Period period, Instant now) {
    return asked(PROGRESS, unit, period, now)
        .query((row, n) ->
            new Progress(
                row.getLong("finished"),
                row.getLong("in_time"),
                row.getLong("received"),
                row.getLong("online")))
        .single();
  }

  /** Every row, in the order of the random references, some at a time; the fields as groups. */
  void rows(UnitId unit, Period period, Instant now, Consumer<OpenDossier> reader) {
    RowCallbackHandler each = row -> reader.accept(dossier(row));
    asked(LIST, unit, period, now).withFetchSize(AT_ONCE).query(each);
  }

  /** The same rows with every moment the judgement rests on. */
  void exact(UnitId unit, Period period, Instant now, Consumer<ExactDossier> reader) {
    RowCallbackHandler each =
        row ->
            reader.accept(
                new ExactDossier(
                    dossier(row),
                    row.getString("procedure_code"),
                    row.getBoolean("paused") ? timeOrNone(row, "paused_at") : null,
                    timeOrNone(row, "apologised_at"),
                    row.getBoolean("fault")));
    asked(LIST, unit, period, now).withFetchSize(AT_ONCE).query(each);
  }

  private JdbcClient.StatementSpec asked(String sql, UnitId unit, Period period, Instant now) {
    return jdbc.sql(sql)
        .param("unit", unit.code())
        .param("start", period.start().atOffset(ZoneOffset.UTC))
        .param("end", period.end().atOffset(ZoneOffset.UTC))
        .param("last", period.asOf(now).minusNanos(1_000).atOffset(ZoneOffset.UTC))
        .param("moment", period.asOf(now).atOffset(ZoneOffset.UTC));
  }

  private static OpenDossier dossier(ResultSet row) throws SQLException {
    return new OpenDossier(
        row.getObject("open_ref", UUID.class),
        row.getString("field_group"),
        row.getString("channel"),
        time(row, "received_at"),
        time(row, "due_at"),
        timeOrNone(row, "finished_at"),
        row.getString("outcome"),
        row.getInt("paused_days"),
        row.getObject("apologised_at") != null,
        OpenDossier.Timeliness.valueOf(row.getString("timeliness")));
  }

  private static @Nullable Instant timeOrNone(ResultSet row, String column) throws SQLException {
    return row.getObject(column) == null ? null : time(row, column);
  }

  private static Instant time(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
