package vn.motcua.reporting;

import java.util.List;

/**
 * What a dashboard shows of a unit, or of one officer's own work.
 *
 * @param weeks of the unit, every week of the window, also those in which nothing happened
 * @param officers by name; empty for everybody but the leader
 * @param hands with whom the open dossiers lie now; empty for everybody but the leader
 * @param lateSteps where the overdue ones lie, and where their time ran out
 */
public record Board(
    TodayCount now,
    Window window,
    List<WeekLine> weeks,
    List<FieldLine> fields,
    List<ProcedureCount> procedures,
    HourLoads hours,
    List<OfficerWork> officers,
    List<InHandNow> hands,
    List<InHandNow> stages,
    List<LateStep> lateSteps,
    List<DueDay> due) {
  public Board {
    weeks = List.copyOf(weeks);
    fields = List.copyOf(fields);
    procedures = List.copyOf(procedures);
    officers = List.copyOf(officers);
    hands = List.copyOf(hands);
    stages = List.copyOf(stages);
    lateSteps = List.copyOf(lateSteps);
    due = List.copyOf(due);
  }

  /** Results that became ready within the window. */
  public Finished finished() {
    return weeks.stream().map(WeekLine::finished).reduce(Finished.NONE, Finished::plus);
  }
}
