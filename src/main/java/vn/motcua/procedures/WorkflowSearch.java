package vn.motcua.procedures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Role;

/** Reads workflows. They never change once written, so they are kept in memory. */
@Component
class WorkflowSearch {
  private static final int MOST_KEPT = 3_000;
  static final String IN_FORCE =
      """
      select id
        from procedure_workflow
       where code in (:code, '*') and scope = any(:scopes) and valid_from <= :day
         and (valid_to is null or valid_to > :day)
       order by code = '*', valid_from desc, scope = 'VN', length(scope) desc
       limit 1
      """;
  private static final String WORKFLOW =
      "select id, unit, source from procedure_workflow where id = :id";
  private static final String STEPS =
      """
      select ordinal, kind, role, name, holder, amount, counts, outside
        from procedure_workflow_step
       where workflow_id = :id
       order by ordinal
      """;

  private final JdbcClient jdbc;
  private final Map<UUID, Workflow> kept = new ConcurrentHashMap<>();

  WorkflowSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The procedure's own workflow, else the default; the narrowest and newest scope wins. */
  Workflow inForce(String code, List<String> scopes, LocalDate day) {
    UUID id =
        jdbc.sql(IN_FORCE)
            .param("code", code)
            .param("scopes", scopes.toArray(String[]::new))
            .param("day", day)
            .query(UUID.class)
            .single();
    return byId(id).orElseThrow();
  }

  Optional<Workflow> byId(UUID id) {
    Workflow known = kept.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Workflow> read =
        jdbc.sql(WORKFLOW)
            .param("id", id)
            .query((row, n) ->
                new Workflow(
                    id,
                    Workflow.Unit.valueOf(row.getString("unit")),
                    row.getString("source"),
                    steps(id)))
            .optional();
    if (kept.size() >= MOST_KEPT) {
      kept.clear();
    }
    read.ifPresent(workflow -> kept.put(id, workflow));
    return read;
  }

  private List<WorkflowStep> steps(UUID id) {
    return jdbc.sql(STEPS).param("id", id).query((row, n) -> step(row)).list();
  }

  private static WorkflowStep step(ResultSet row) throws SQLException {
    return new WorkflowStep(
        row.getInt("ordinal"),
        StepKind.valueOf(row.getString("kind")),
        Role.valueOf(row.getString("role")),
        row.getString("name"),
        row.getString("holder"),
        row.getBigDecimal("amount"),
        row.getBoolean("counts"),
        row.getBoolean("outside"));
  }
}
