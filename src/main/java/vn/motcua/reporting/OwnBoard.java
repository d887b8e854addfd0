package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * An officer's own work: nobody else's figure is in it.
 *
 * @param weeks every week of the window
 */
public record OwnBoard(
    Window window, List<OwnWeek> weeks, List<InHandNow> stages, List<DueDay> due) {
  public OwnBoard {
    weeks = List.copyOf(weeks);
    stages = List.copyOf(stages);
    due = List.copyOf(due);
  }

  /**
   * One week.
   *
   * @param steps steps the officer ended
   */
  public record OwnWeek(LocalDate monday, int received, int returned, Finished steps) {}
}
