package vn.motcua.cooperation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossiers.Mark;
import vn.motcua.shared.UnitId;

/** Reads what is with others, and how they kept their time, for the page of a unit. */
@Component
class WaitingSearch {
  private static final String OUTSIDE =
      """
      select d.id, coalesce(d.external_code, d.code) as code, s.holder as body, d.holder as follower_id,
             o.name as follower, d.step_entered_at, d.step_due_at
        from dossier d
        join procedure_workflow_step s on s.workflow_id = d.workflow_id and s.ordinal = d.step
        join officer o on o.unit_id = d.unit_id and o.id = d.holder
       where d.unit_id = :unit and d.closed_at is null and d.stage = 'OUTSIDE'
       order by d.step_due_at, d.code
       limit 200
      """;

  /** The dossiers of two levels of a period: few, found by their workflow. */
  private static final String TWO_LEVELS =
      """
      with two as (
        select d.unit_id, d.id, d.workflow_id, d.stage, d.step_due_at
          from dossier d
         where d.unit_id = :unit and d.received_at >= :since
           and d.workflow_id in (select workflow_id from procedure_workflow_step where outside))
      """;

  private static final String FIGURES =
      TWO_LEVELS
          + """
          , asked as (
            select e.body, a.answered_at is not null as answered, coalesce(a.late, false) as late,
                   a.answered_at is null and e.due_at < :now as overdue
              from errand e
              left join errand_answer a on a.unit_id = e.unit_id and a.dossier_id = e.dossier_id
                                       and a.number = e.number
             where e.unit_id = :unit and e.sent_at >= :since
            union all
            select s.holder, v.seq is not null, coalesce(v.step_mark = 'LATE', false),
                   v.seq is null and t.stage = 'OUTSIDE' and t.step_due_at < :now
              from two t
              join dossier_event o on o.unit_id = t.unit_id and o.dossier_id = t.id
                                  and o.stage = 'OUTSIDE' and o.left_step is not null
              join procedure_workflow_step s on s.workflow_id = t.workflow_id and s.ordinal = o.step
              left join lateral (
                   select v.seq, v.step_mark
                     from dossier_event v
                    where v.unit_id = o.unit_id and v.dossier_id = o.dossier_id and v.seq > o.seq
                      and v.left_step = o.step
                    order by v.seq
                    limit 1) v on true)
          select body, count(*)::int as asked, (count(*) filter (where answered))::int as answered,
                 (count(*) filter (where late))::int as late,
                 (count(*) filter (where not answered))::int as open,
                 (count(*) filter (where overdue))::int as overdue
            from asked
           group by body
           order by (count(*) filter (where late or overdue)) desc, count(*) desc, body
           limit 100
          """;

  private static final String OUR_MARKS =
      TWO_LEVELS
          + """
          select e.data::json ->> 'ownPart' as mark
            from two t
            join dossier_event e on e.unit_id = t.unit_id and e.dossier_id = t.id
           where e.data::json ->> 'ownPart' is not null
          """;

  private final JdbcClient jdbc;

  WaitingSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Waiting.Outside> outside(UnitId unit) {
    return jdbc.sql(OUTSIDE)
        .param("unit", unit.code())
        .query((row, n) ->
            new Waiting.Outside(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("body"),
                row.getObject("follower_id", UUID.class),
                row.getString("follower"),
                ErrandSearch.instant(row, "step_entered_at").orElseThrow(),
                ErrandSearch.instant(row, "step_due_at").orElseThrow()))
        .list();
  }

  List<Waiting.Figures> figures(UnitId unit, Instant since, Instant now) {
    return jdbc.sql(FIGURES)
        .param("unit", unit.code())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) ->
            new Waiting.Figures(
                row.getString("body"),
                row.getInt("asked"),
                row.getInt("answered"),
                row.getInt("late"),
                row.getInt("open"),
                row.getInt("overdue")))
        .list();
  }

  List<Mark> ourMarks(UnitId unit, Instant since) {
    return jdbc.sql(OUR_MARKS)
        .param("unit", unit.code())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query((row, n) -> Mark.valueOf(row.getString("mark")))
        .list();
  }
}
