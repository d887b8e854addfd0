package vn.motcua.inspections;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** SQL of the inspections: only rows are added, the same one twice is one. */
@Component
class InspectionStore {
  private static final String PLAN =
      """
      insert into inspection_plan (unit_id, id, year, title, decision_number, decision_day,
                                   opened_by, opened_at)
      values (:unit, :plan, :year, :title, :number, :day, :by, :now)
          on conflict do nothing
      """;

  private static final String TARGET =
      """
      insert into inspection_target (unit_id, plan_id, number, kind, name, of_unit, due)
      values (:unit, :plan, :number, :kind, :name, :of, :due)
      """;

  private static final String HELD =
      """
      insert into inspection (unit_id, plan_id, number, held_on, words, by, at)
      values (:unit, :plan, :number, :day, :words, :by, :now)
          on conflict do nothing
      """;

  private static final String CHECK =
      """
      insert into inspection_check (unit_id, plan_id, number, item, verdict)
      values (:unit, :plan, :number, :item, :verdict)
      """;

  private static final String FINDING =
      """
      insert into finding (unit_id, plan_id, number, id, item, severity, words, remedy, due, jpeg,
                           by, at)
      values (:unit, :plan, :number, :id, :item, :severity, :words, :remedy, :due, :jpeg, :by, :now)
          on conflict do nothing
      """;

  private static final String ACT =
      """
      insert into finding_act (unit_id, plan_id, number, id, version, standing, words, jpeg,
                               by_unit, by, at)
      values (:unit, :plan, :number, :id, :version, :standing, :words, :jpeg, :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String ITEM =
      """
      insert into inspection_item (unit_id, code, position, name, added_by, added_at)
      select :unit, :code, 1 + max(position), :name, :by, :now
        from inspection_item
       where unit_id in ('00', :unit)
      having count(*) filter (where code = :code) = 0
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  InspectionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec by(String sql, Actor actor, Instant now) {
    return jdbc.sql(sql).param("by", actor.officer()).param("now", now.atOffset(ZoneOffset.UTC));
  }

  /** False when there is a line with this name already. */
  boolean item(Actor actor, CheckItem item, Instant now) {
    return by(ITEM, actor, now)
            .param("unit", actor.unit().code())
            .param("code", item.code())
            .param("name", item.name())
            .update()
        == 1;
  }

  /** False when the same form opened it before. */
  boolean open(Actor actor, InspectionPlan plan, Instant now) {
    boolean added =
        by(PLAN, actor, now)
                .param("unit", plan.unit().code())
                .param("plan", plan.id())
                .param("year", plan.year())
                .param("title", plan.title())
                .param("number", plan.decisionNumber())
                .param("day", plan.decisionDay())
                .update()
            == 1;
    if (added) {
      plan.targets().forEach(target -> target(plan, target));
    }
    return added;
  }

  private void target(InspectionPlan plan, Target target) {
    jdbc.sql(TARGET)
        .param("unit", plan.unit().code())
        .param("plan", plan.id())
        .param("number", target.number())
        .param("kind", target.kind().name())
        .param("name", target.name())
        .param("of", target.unit() == null ? null : target.unit().code(), Types.VARCHAR)
        .param("due", target.due())
        .update();
  }

  /** False when it was written down before. */
  boolean hold(Actor actor, InspectionPlan plan, int number, Target.Held held, Instant now) {
    boolean added =
        by(HELD, actor, now)
                .param("unit", plan.unit().code())
                .param("plan", plan.id())
                .param("number", number)
                .param("day", held.on())
                .param("words", held.words())
                .update()
            == 1;
    if (added) {
      for (Map.Entry<String, Target.Verdict> check : held.checks().entrySet()) {
        jdbc.sql(CHECK)
            .param("unit", plan.unit().code())
            .param("plan", plan.id())
            .param("number", number)
            .param("item", check.getKey())
            .param("verdict", check.getValue().name())
            .update();
      }
    }
    return added;
  }

  void find(
      Actor actor,
      InspectionPlan plan,
      int number,
      Finding finding,
      byte @Nullable [] jpeg,
      Instant now) {
    by(FINDING, actor, now)
        .param("unit", plan.unit().code())
        .param("plan", plan.id())
        .param("number", number)
        .param("id", finding.id())
        .param("item", finding.item())
        .param("severity", finding.severity().name())
        .param("words", finding.words())
        .param("remedy", finding.remedy())
        .param("due", finding.due())
        .param("jpeg", jpeg, Types.BINARY)
        .update();
  }

  /** False when somebody else told something meanwhile. */
  boolean tell(
      Actor actor,
      InspectionPlan plan,
      int number,
      UUID finding,
      Finding.Act act,
      byte @Nullable [] jpeg,
      Instant now) {
    return by(ACT, actor, now)
            .param("unit", plan.unit().code())
            .param("plan", plan.id())
            .param("number", number)
            .param("id", finding)
            .param("version", act.version())
            .param("standing", act.standing().name())
            .param("words", act.words())
            .param("jpeg", jpeg, Types.BINARY)
            .param("byUnit", actor.unit().code())
            .update()
        == 1;
  }
}
