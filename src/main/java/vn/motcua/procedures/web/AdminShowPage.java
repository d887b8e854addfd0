package vn.motcua.procedures.web;

import java.util.List;
import java.util.Optional;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.ChannelCase;
import vn.motcua.procedures.Fee;
import vn.motcua.procedures.ProcedureVersion;
import vn.motcua.procedures.TimeWords;
import vn.motcua.procedures.VersionLine;
import vn.motcua.procedures.Workflow;
import vn.motcua.procedures.WorkflowStep;

/** One procedure as its administrator sees it: what holds, since when, how it is worked. */
public record AdminShowPage(
    ProcedureVersion version,
    List<VersionLine> history,
    Workflow workflow,
    Optional<TimeLimit> legal,
    boolean offered,
    boolean settledOnTheSpot,
    String unit) {

  public String amount(WorkflowStep step) {
    return TimeWords.decimal(step.amount());
  }

  public String total() {
    return TimeWords.decimal(workflow.total());
  }

  public boolean hasSuspectFee() {
    return version.channels().stream()
        .map(ChannelCase::fees)
        .anyMatch(fees -> fees.stream().anyMatch(Fee::suspect));
  }
}
