package vn.motcua.procedures;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;

/** Writes internal workflows; like a version, a published one is never changed. */
@Component
class WorkflowStore {
  private static final String KNOWN =
      "select count(*) from procedure_workflow where code = :code and scope = 'VN'";
  private static final String END =
      """
      update procedure_workflow
         set valid_to = :from
       where code = :code and scope = :scope and valid_from <= :from
         and (valid_to is null or valid_to > :from)
      """;
  private static final String INSERT =
      """
      insert into procedure_workflow
             (code, scope, valid_from, valid_to, unit, source, published_at, published_by,
              published_name)
      values (:code, :scope, :from,
              (select min(valid_from) from procedure_workflow
                where code = :code and scope = :scope and valid_from > :from),
              :unit, :source, :at, :by::uuid, :byName)
      returning id
      """;
  private static final String STEPS =
      """
      insert into procedure_workflow_step
             (workflow_id, ordinal, kind, role, name, holder, amount, counts, outside)
      select :workflow, ordinal, kind, role, name, holder, amount, counts, outside
        from unnest(:kinds::text[], :roles::text[], :names::text[], :holders::text[],
                    :amounts::numeric[], :counts::boolean[], :outside::boolean[])
             with ordinality
          as row (kind, role, name, holder, amount, counts, outside, ordinal)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkflowStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes a shipped workflow once; a later release of the same code needs a migration. */
  void ship(String code, WorkflowDraft draft) {
    if (jdbc.sql(KNOWN).param("code", code).query(Integer.class).single() == 0) {
      LocalDate since = ShippedCatalogue.TWO_TIER_SINCE;
      write(code, ProcedureStore.COUNTRY, since, draft, Optional.empty());
    }
  }

  /** Writes a unit's own workflow; what held before in the same scope ends on that day. */
  UUID publish(String code, LocalDate from, WorkflowDraft draft, Actor by) {
    String scope = by.unit().code();
    jdbc.sql(END).param("code", code).param("scope", scope).param("from", from).update();
    return write(code, scope, from, draft, Optional.of(by));
  }

  private UUID write(
      String code, String scope, LocalDate from, WorkflowDraft draft, Optional<Actor> by) {
    UUID id =
        jdbc.sql(INSERT)
            .param("code", code)
            .param("scope", scope)
            .param("from", from)
            .param("unit", draft.unit().name())
            .param("source", draft.source())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by.map(Actor::officer).orElse(null))
            .param("byName", by.map(Actor::name).orElse(""))
            .query(UUID.class)
            .single();
    List<WorkflowStep> steps = draft.steps();
    jdbc.sql(STEPS)
        .param("workflow", id)
        .param("kinds", texts(steps, step -> step.kind().name()))
        .param("roles", texts(steps, step -> step.role().name()))
        .param("names", texts(steps, WorkflowStep::name))
        .param("holders", texts(steps, WorkflowStep::holder))
        .param("amounts", steps.stream().map(WorkflowStep::amount).toArray(BigDecimal[]::new))
        .param("counts", steps.stream().map(WorkflowStep::counts).toArray(Boolean[]::new))
        .param("outside", steps.stream().map(WorkflowStep::outside).toArray(Boolean[]::new))
        .update();
    return id;
  }

  private static String[] texts(List<WorkflowStep> steps, Function<WorkflowStep, String> value) {
    return steps.stream().map(value).toArray(String[]::new);
  }
}
