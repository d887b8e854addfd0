package vn.motcua.procedures.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.StepKind;
import vn.motcua.procedures.Workflow;
import vn.motcua.shared.Role;
import vn.motcua.web.Message;

/**
 * The form of a new workflow.
 *
 * @param name of the procedure
 * @param legal the shortest legal time of its channels, which the steps must fit into
 */
public record WorkflowPage(
    String code,
    String name,
    Optional<TimeLimit> legal,
    String unit,
    String source,
    String validFrom,
    List<StepRow> steps,
    Map<String, Message> errors) {
  private static final int BLANK_ROWS = 3;

  static WorkflowPage of(
      String code, String name, Optional<TimeLimit> legal, Workflow base, String from) {
    return new WorkflowPage(
        code,
        name,
        legal,
        base.unit().name(),
        base.source(),
        from,
        base.steps().stream().map(StepRow::of).toList(),
        Map.of());
  }

  /** The page again with what was sent and what is wrong with it. */
  WorkflowPage sent(MultiValueMap<String, String> sent, Map<String, Message> wrong) {
    return new WorkflowPage(
        code,
        name,
        legal,
        VersionForm.first(sent, "unit"),
        VersionForm.first(sent, "source"),
        VersionForm.first(sent, "validFrom"),
        steps(sent),
        wrong);
  }

  static List<StepRow> steps(MultiValueMap<String, String> sent) {
    return IntStream.range(0, VersionForm.all(sent, "step").size())
        .mapToObj(i ->
            new StepRow(
                VersionForm.at(sent, "place", i),
                VersionForm.at(sent, "step", i),
                VersionForm.at(sent, "kind", i),
                VersionForm.at(sent, "role", i),
                VersionForm.at(sent, "amount", i),
                VersionForm.at(sent, "holder", i),
                VersionForm.at(sent, "outside", i)))
        .filter(row -> !row.isBlank())
        .sorted(Comparator.comparingDouble(StepRow::sortedBy))
        .toList();
  }

  public List<StepRow> rows() {
    return Stream.concat(
            steps.stream(), IntStream.range(0, BLANK_ROWS).mapToObj(i -> StepRow.BLANK))
        .toList();
  }

  public static List<Workflow.Unit> units() {
    return List.of(Workflow.Unit.values());
  }

  public static List<StepKind> kinds() {
    return List.of(StepKind.values());
  }

  /** The roles a step can have: those of the desk, not of watching and administering. */
  public static List<Role> roles() {
    return Stream.of(StepKind.values()).map(StepKind::role).toList();
  }
}
