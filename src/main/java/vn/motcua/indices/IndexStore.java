package vn.motcua.indices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.programme.PlanActivity;
import vn.motcua.shared.Actor;

/** SQL of the indices: only rows are added. */
@Component
class IndexStore {
  private static final String IMPORT =
      """
      insert into index_import (unit_id, id, by, at)
      values (:unit, :id, :by, :now)
          on conflict do nothing
      """;

  private static final String VALUE =
      """
      with last as (
           select version, value, most, source
             from index_value
            where unit_id = :unit and of_unit = :of and index_code = :index and part = :part and year = :year
            order by version desc
            limit 1)
      insert into index_value (unit_id, of_unit, index_code, part, year, version, value, most, source, import_id)
      select :unit, :of, :index, :part, :year, coalesce((select version from last), 0) + 1,
             :value, :most, :source, :import
       where not exists (
             select from last where value = :value and most = :most and source = :source)
      """;

  private static final String TARGET =
      """
      insert into index_target (unit_id, index_code, part, year, version, target, paper, by, at)
      select :unit, :index, :part, :year, coalesce(max(version), 0) + 1, :target, :paper, :by, :now
        from index_target
       where unit_id = :unit and index_code = :index and part = :part and year = :year
      """;

  private static final String LINK =
      """
      insert into index_link (unit_id, index_code, part, plan_id, task, number, version, linked, by, at)
      values (:unit, :index, :part, :plan, :task, :number, :version, :linked, :by, :now)
          on conflict do nothing
      """;

  private final JdbcClient jdbc;

  IndexStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** False when this form was taken in before. */
  boolean begin(Actor actor, UUID id, Instant now) {
    return jdbc.sql(IMPORT)
            .param("unit", actor.unit().code())
            .param("id", id)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when the same was said last. */
  boolean value(Actor actor, UUID file, IndexRow row) {
    return jdbc.sql(VALUE)
            .param("unit", actor.unit().code())
            .param("of", row.unit().code())
            .param("index", row.index())
            .param("part", row.part())
            .param("year", row.year())
            .param("value", row.value())
            .param("most", row.most())
            .param("source", row.source())
            .param("import", file)
            .update()
        == 1;
  }

  void target(Actor actor, String index, String part, TargetDraft draft, Instant now) {
    jdbc.sql(TARGET)
        .param("unit", actor.unit().code())
        .param("index", index)
        .param("part", part)
        .param("year", draft.year())
        .param("target", draft.value())
        .param("paper", draft.paper())
        .param("by", actor.officer())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** False when somebody else linked it or took it off meanwhile. */
  boolean link(Actor actor, Linking linking, UUID plan, PlanActivity activity, Instant now) {
    return jdbc.sql(LINK)
            .param("unit", actor.unit().code())
            .param("index", linking.index())
            .param("part", linking.part())
            .param("plan", plan)
            .param("task", activity.task())
            .param("number", activity.number())
            .param("version", linking.version())
            .param("linked", linking.version() % 2 == 1)
            .param("by", actor.officer())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** The next word on a link: every first one links, every second one takes it off. */
  record Linking(String index, String part, int version) {}
}
