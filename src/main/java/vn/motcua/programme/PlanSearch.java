package vn.motcua.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.UnitId;

/** Reads plans; how a part stands is its last act, or nothing yet. */
@Component
class PlanSearch {
  private static final String PLANS =
      """
      select p.unit_id, u.full_name, p.id, p.year, p.title, p.decision_number, p.decision_day,
             c.version, c.closed, c.words, o.name as closer, c.at
        from plan p
        join administrative_unit u on u.unit_id = p.unit_id
        left join lateral (
             select *
               from plan_closing c
              where c.unit_id = p.unit_id and c.plan_id = p.id
              order by c.version desc
              limit 1) c on true
        left join officer o on o.unit_id = c.unit_id and o.id = c.by
       where p.unit_id = any(:units)
         and (cast(:plan as uuid) is null or p.id = :plan)
       order by p.year desc, p.opened_at desc
       limit 200
      """;

  private static final String PARTS =
      """
      select t.number as task, t.field, t.name as task_name, t.head,
             a.number, a.name, a.starts, a.due as first_due,
             p.of_unit, u.full_name,
             coalesce(s.version, 0) as version, coalesce(s.standing, 'PLANNED') as standing,
             coalesce(s.due, a.due) as due, coalesce(s.words, '') as words, s.at,
             array(select w.after_task || '.' || w.after_number
                     from plan_wait w
                    where w.unit_id = a.unit_id and w.plan_id = a.plan_id
                      and w.task = a.task and w.number = a.number
                    order by w.after_task, w.after_number) as after
        from plan_task t
        join plan_activity a on a.unit_id = t.unit_id and a.plan_id = t.plan_id and a.task = t.number
        join plan_part p on p.unit_id = a.unit_id and p.plan_id = a.plan_id
                        and p.task = a.task and p.number = a.number
        join administrative_unit u on u.unit_id = p.of_unit
        left join lateral (
             select *
               from plan_act s
              where s.unit_id = p.unit_id and s.plan_id = p.plan_id and s.task = p.task
                and s.number = p.number and s.of_unit = p.of_unit
                and (cast(:before as timestamptz) is null or s.at < :before)
              order by s.version desc
              limit 1) s on true
       where t.unit_id = :unit and t.plan_id = :plan
       order by t.number, a.number, p.of_unit
      """;

  private static final String ACTS =
      """
      select s.of_unit, u.full_name, s.version, s.standing, s.due, s.words, o.name, s.at,
             s.evidence
        from plan_act s
        join administrative_unit u on u.unit_id = s.of_unit
        join officer o on o.unit_id = s.by_unit and o.id = s.by
       where s.unit_id = :unit and s.plan_id = :plan and s.task = :task and s.number = :number
       order by s.at desc, s.of_unit, s.version desc
       limit 500
      """;

  // Asked by every first page of a leader: one unit's own parts, never the whole plan.
  private static final String DUE =
      """
      select p.unit_id, p.plan_id, p.task || '.' || p.number as place, a.name,
             coalesce(p.due, a.due) as due
        from plan_part p
        join plan_activity a on a.unit_id = p.unit_id and a.plan_id = p.plan_id
                            and a.task = p.task and a.number = p.number
       where p.of_unit = :of and p.unit_id = any(:units)
         and p.standing in ('PLANNED', 'UNDER_WAY') and coalesce(p.due, a.due) <= :until
         and not coalesce((select c.closed
                             from plan_closing c
                            where c.unit_id = p.unit_id and c.plan_id = p.plan_id
                            order by c.version desc
                            limit 1), false)
       order by due, p.unit_id, p.plan_id, p.task, p.number
      """;

  private final JdbcClient jdbc;

  PlanSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The plans of these units, the youngest first, with their tasks. */
  List<Plan> plans(List<UnitId> units) {
    return heads(units, null).stream().map(head -> whole(head, null)).toList();
  }

  /** The same with what had been told before a moment. */
  List<Plan> plans(List<UnitId> units, Instant before) {
    return heads(units, null).stream().map(head -> whole(head, before)).toList();
  }

  Optional<Plan> plan(UnitId unit, UUID id) {
    return heads(List.of(unit), id).stream().findFirst().map(head -> whole(head, null));
  }

  /** What a unit has not finished of these units' plans and is due by a day, the oldest first. */
  List<PartDue> due(UnitId of, List<UnitId> owners, LocalDate until) {
    return jdbc.sql(DUE)
        .param("of", of.code())
        .param("units", owners.stream().map(UnitId::code).toArray(String[]::new))
        .param("until", until)
        .query((row, _) ->
            new PartDue(
                new UnitId(row.getString("unit_id")),
                row.getObject("plan_id", UUID.class),
                row.getString("place"),
                row.getString("name"),
                row.getObject("due", LocalDate.class)))
        .list();
  }

  private List<Plan> heads(List<UnitId> units, @Nullable UUID id) {
    return jdbc.sql(PLANS)
        .param("units", units.stream().map(UnitId::code).toArray(String[]::new))
        .param("plan", id, java.sql.Types.OTHER)
        .query((row, _) ->
            new Plan(
                new UnitId(row.getString("unit_id")),
                row.getString("full_name"),
                row.getObject("id", UUID.class),
                row.getInt("year"),
                row.getString("title"),
                row.getString("decision_number"),
                row.getObject("decision_day", LocalDate.class),
                closing(row),
                List.of()))
        .list();
  }

  private static @Nullable PlanClosing closing(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    return at == null
        ? null
        : new PlanClosing(
            row.getInt("version"),
            row.getBoolean("closed"),
            row.getString("words"),
            row.getString("closer"),
            at.toInstant());
  }

  private Plan whole(Plan head, @Nullable Instant before) {
    Map<Integer, Building> tasks = new LinkedHashMap<>();
    jdbc.sql(PARTS)
        .param("unit", head.unit().code())
        .param("plan", head.id())
        .param(
            "before",
            before == null ? null : before.atOffset(ZoneOffset.UTC),
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .query(row -> {
          tasks.computeIfAbsent(row.getInt("task"), _ -> new Building()).add(row);
        });
    return new Plan(
        head.unit(),
        head.unitName(),
        head.id(),
        head.year(),
        head.title(),
        head.decisionNumber(),
        head.decisionDay(),
        head.closing(),
        tasks.values().stream().map(Building::task).toList());
  }

  List<PlanAct> acts(Plan plan, PlanActivity activity) {
    return jdbc.sql(ACTS)
        .param("unit", plan.unit().code())
        .param("plan", plan.id())
        .param("task", activity.task())
        .param("number", activity.number())
        .query((row, _) ->
            new PlanAct(
                new UnitId(row.getString("of_unit")),
                row.getString("full_name"),
                row.getInt("version"),
                Standing.valueOf(row.getString("standing")),
                row.getObject("due", LocalDate.class),
                row.getString("words"),
                row.getString("name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                List.of((String[]) row.getArray("evidence").getArray())))
        .list();
  }

  /** A task while its rows are read. */
  private static final class Building {
    private final List<PlanActivity> activities = new ArrayList<>();
    private final List<PlanPart> parts = new ArrayList<>();
    private int number;
    private String field = "";
    private String name = "";
    private String head = "";
    private int activity;
    private String activityName = "";
    private LocalDate starts = LocalDate.EPOCH;
    private LocalDate due = LocalDate.EPOCH;
    private List<String> after = List.of();

    void add(ResultSet row) throws SQLException {
      if (activity != row.getInt("number")) {
        finish();
        activity = row.getInt("number");
        activityName = row.getString("name");
        starts = row.getObject("starts", LocalDate.class);
        due = row.getObject("first_due", LocalDate.class);
        after = List.of((String[]) row.getArray("after").getArray());
      }
      number = row.getInt("task");
      field = row.getString("field");
      name = row.getString("task_name");
      head = row.getString("head");
      OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
      parts.add(
          new PlanPart(
              new UnitId(row.getString("of_unit")),
              row.getString("full_name"),
              row.getInt("version"),
              Standing.valueOf(row.getString("standing")),
              due,
              row.getObject("due", LocalDate.class),
              row.getString("words"),
              at == null ? null : at.toInstant()));
    }

    private void finish() {
      if (!parts.isEmpty()) {
        activities.add(new PlanActivity(number, activity, activityName, starts, due, parts, after));
        parts.clear();
      }
    }

    PlanTask task() {
      finish();
      return new PlanTask(number, field, name, head, activities);
    }
  }
}
