package vn.motcua.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the plans: only rows are added. */
@Component
class PlanStore {
  private static final String PLAN =
      """
      insert into plan (unit_id, id, year, title, decision_number, decision_day, opened_by, opened_at)
      values (:unit, :plan, :year, :title, :number, :day, :by, :now)
          on conflict do nothing
      """;

  private static final String TASK =
      """
      insert into plan_task (unit_id, plan_id, number, field, name, head)
      values (:unit, :plan, :task, :field, :name, :head)
      """;

  private static final String ACTIVITY =
      """
      insert into plan_activity (unit_id, plan_id, task, number, name, starts, due)
      values (:unit, :plan, :task, :number, :name, :starts, :due)
      """;

  private static final String PART =
      """
      insert into plan_part (unit_id, plan_id, task, number, of_unit)
      select :unit, :plan, :task, :number, code
        from unnest(:units) code
      """;

  private static final String WAIT =
      """
      insert into plan_wait (unit_id, plan_id, task, number, after_task, after_number)
      values (:unit, :plan, :task, :number, :afterTask, :afterNumber)
      """;

  private static final String CLOSING =
      """
      insert into plan_closing (unit_id, plan_id, version, closed, words, by, at)
      values (:unit, :plan, :version, :closed, :words, :by, :now)
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into plan_act (unit_id, plan_id, task, number, of_unit, version, standing, due, words,
                            by_unit, by, at)
      values (:unit, :plan, :task, :number, :of, :version, :standing, :due, :words,
              :byUnit, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  PlanStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when the same form opened it before. */
  boolean open(Actor actor, PlanDraft draft, Instant now) {
    return jdbc.sql(PLAN)
            .param("unit", actor.unit().code())
            .param("plan", draft.id())
            .param("year", draft.year())
            .param("title", draft.title())
            .param("number", draft.decisionNumber())
            .param("day", draft.decisionDay(), java.sql.Types.DATE)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void task(UnitId unit, UUID plan, int number, PlanRow row) {
    jdbc.sql(TASK)
        .param("unit", unit.code())
        .param("plan", plan)
        .param("task", number)
        .param("field", row.field())
        .param("name", row.task())
        .param("head", row.head())
        .update();
  }

  void activity(UnitId unit, UUID plan, int task, int number, PlanRow row) {
    jdbc.sql(ACTIVITY)
        .param("unit", unit.code())
        .param("plan", plan)
        .param("task", task)
        .param("number", number)
        .param("name", row.activity())
        .param("starts", row.starts())
        .param("due", row.due())
        .update();
    jdbc.sql(PART)
        .param("unit", unit.code())
        .param("plan", plan)
        .param("task", task)
        .param("number", number)
        .param("units", codes(row.units()))
        .update();
  }

  void waits(UnitId unit, UUID plan, String place, String after) {
    jdbc.sql(WAIT)
        .param("unit", unit.code())
        .param("plan", plan)
        .param("task", half(place, 0))
        .param("number", half(place, 1))
        .param("afterTask", half(after, 0))
        .param("afterNumber", half(after, 1))
        .update();
  }

  private static int half(String place, int side) {
    return Integer.parseInt(place.split("\\.")[side]);
  }

  /** False when somebody else closed it or opened it again meanwhile. */
  boolean close(Actor actor, Plan plan, int version, boolean closed, String words, Instant now) {
    return jdbc.sql(CLOSING)
            .param("unit", plan.unit().code())
            .param("plan", plan.id())
            .param("version", version)
            .param("closed", closed)
            .param("words", words)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static String[] codes(List<UnitId> units) {
    return units.stream().map(UnitId::code).toArray(String[]::new);
  }

  /** False when somebody else told something about this part meanwhile. */
  boolean tell(
      Actor actor, Plan plan, PlanActivity activity, PlanPart part, Told told, Instant now) {
    return jdbc.sql(ACT)
            .param("unit", plan.unit().code())
            .param("plan", plan.id())
            .param("task", activity.task())
            .param("number", activity.number())
            .param("of", part.unit().code())
            .param("version", part.version() + 1)
            .param("standing", told.standing().name())
            .param("due", told.due())
            .param("words", told.words())
            .param("byUnit", actor.unit().code())
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** What is told about a part. */
  record Told(Standing standing, LocalDate due, String words) {}
}
