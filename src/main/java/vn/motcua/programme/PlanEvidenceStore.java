package vn.motcua.programme;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitId;

/** SQL of the evidence of activities: only rows are added. */
@Component
class PlanEvidenceStore {
  private static final String KEEP =
      """
      insert into plan_evidence (unit_id, plan_id, task, number, of_unit, id, name, media, content,
                                 digest, by_unit, by, at)
      values (:unit, :plan, :task, :number, :of, :id, :name, :media, :content,
              encode(sha256(:content), 'hex'), :byUnit, :by, :now)
          on conflict do nothing
      """;

  private static final String ALL =
      """
      select e.id, e.of_unit, u.full_name, e.name, e.digest, o.name as officer, e.at,
             encode(sha256(e.content), 'hex') = e.digest as whole
        from plan_evidence e
        join administrative_unit u on u.unit_id = e.of_unit
        join officer o on o.unit_id = e.by_unit and o.id = e.by
       where e.unit_id = :unit and e.plan_id = :plan and e.task = :task and e.number = :number
       order by e.of_unit, e.at, e.id
      """;

  private static final String FILE =
      """
      select name, media, content
        from plan_evidence
       where unit_id = :unit and plan_id = :plan and task = :task and number = :number and id = :id
      """;

  private final JdbcClient jdbc;

  PlanEvidenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private JdbcClient.StatementSpec of(String sql, Plan plan, PlanActivity activity) {
    return jdbc.sql(sql)
        .param("unit", plan.unit().code())
        .param("plan", plan.id())
        .param("task", activity.task())
        .param("number", activity.number());
  }

  void keep(Actor actor, Plan plan, PlanActivity activity, UnitId of, KeptFile file, Instant now) {
    of(KEEP, plan, activity)
        .param("of", of.code())
        .param("id", UUID.randomUUID())
        .param("name", file.name())
        .param("media", file.media())
        .param("content", file.content())
        .param("byUnit", actor.unit().code())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<PlanEvidence> of(Plan plan, PlanActivity activity) {
    return of(ALL, plan, activity)
        .query((row, _) ->
            new PlanEvidence(
                row.getObject("id", UUID.class),
                new UnitId(row.getString("of_unit")),
                row.getString("full_name"),
                row.getString("name"),
                row.getString("digest"),
                row.getBoolean("whole"),
                row.getString("officer"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  Optional<KeptFile> file(Plan plan, PlanActivity activity, UUID id) {
    return of(FILE, plan, activity)
        .param("id", id)
        .query((row, _) ->
            new KeptFile(row.getString("name"), row.getString("media"), row.getBytes("content")))
        .optional();
  }
}
