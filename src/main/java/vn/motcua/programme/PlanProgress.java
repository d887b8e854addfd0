package vn.motcua.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * How far a plan is, counted from what became of its parts. What was dropped counts nowhere.
 *
 * @param late activities with a part whose date is over
 * @param soon others with a part due within two weeks
 * @param atRisk others that wait for something late, or due later than themselves
 * @param doneLate activities done of which a part was done after the date the plan said first
 */
public record PlanProgress(
    int fields, Share tasks, Share activities, int late, int soon, int atRisk, int doneLate) {

  /** So many in all, of them done, under way, not begun. */
  public record Share(int all, int done, int underWay, int planned) {
    static Share of(List<Standing> standings) {
      return new Share(
          count(standings, Standing.DONE)
              + count(standings, Standing.UNDER_WAY)
              + count(standings, Standing.PLANNED),
          count(standings, Standing.DONE),
          count(standings, Standing.UNDER_WAY),
          count(standings, Standing.PLANNED));
    }

    private static int count(List<Standing> standings, Standing one) {
      return Math.toIntExact(standings.stream().filter(one::equals).count());
    }
  }

  static PlanProgress of(Plan plan, LocalDate today) {
    List<PlanActivity> activities = plan.activities();
    return new PlanProgress(
        plan.fields().size(),
        Share.of(plan.tasks().stream().map(PlanTask::standing).toList()),
        Share.of(activities.stream().map(PlanActivity::standing).toList()),
        Math.toIntExact(activities.stream().filter(one -> one.isLate(today)).count()),
        Math.toIntExact(activities.stream().filter(one -> one.isSoon(today)).count()),
        Math.toIntExact(activities.stream().filter(one -> plan.isAtRisk(one, today)).count()),
        Math.toIntExact(
            activities.stream()
                .filter(one -> one.standing() == Standing.DONE)
                .filter(one -> one.parts().stream().anyMatch(PlanPart::wasLate))
                .count()));
  }
}
