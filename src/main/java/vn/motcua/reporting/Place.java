package vn.motcua.reporting;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.organisation.Unit;

/**
 * One commune as its province sees it: beside itself some weeks ago, never beside the others.
 *
 * @param unbalanced how many balance rules the last look found its sums to break
 * @param lateAt steps in which overdue dossiers lie or ran out of time; where most lie comes first
 * @param weeks every week of the window, the present one last
 */
public record Place(
    Unit unit, TodayCount now, List<WeekLine> weeks, int unbalanced, List<LateStep> lateAt) {
  /** Weeks that are held against as many before them. */
  public static final int RECENT = 4;

  /** Fewer finished dossiers than this say nothing about a trend. */
  private static final int ENOUGH = 5;

  public Place {
    weeks = List.copyOf(weeks);
    lateAt = List.copyOf(lateAt);
  }

  /** Why a commune may need help, in the order in which it is told. */
  public enum Need {
    /** Its sums break a balance rule: no figure of it is to be trusted before they are mended. */
    UNBALANCED,
    /** Dossiers are overdue at this moment. */
    OVERDUE,
    /** A larger share was late in the last weeks than in those before. */
    SLOWER,
    /** More came in than was finished in the last weeks, by more than a quarter. */
    GROWING
  }

  public Finished recent() {
    return sum(0);
  }

  public Finished before() {
    return sum(RECENT);
  }

  public int received() {
    return weeks.stream()
        .skip(Math.max(0, weeks.size() - RECENT))
        .mapToInt(WeekLine::received)
        .sum();
  }

  public List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    if (unbalanced > 0) {
      needs.add(Need.UNBALANCED);
    }
    if (now.late() > 0) {
      needs.add(Need.OVERDUE);
    }
    Finished recent = recent();
    Finished before = before();
    if (recent.total() >= ENOUGH
        && before.total() >= ENOUGH
        && (long) recent.late() * before.total() > (long) before.late() * recent.total()) {
      needs.add(Need.SLOWER);
    }
    if (received() >= ENOUGH && 4L * received() > 5L * recent.total()) {
      needs.add(Need.GROWING);
    }
    return needs;
  }

  private Finished sum(int skip) {
    int end = Math.max(0, weeks.size() - skip);
    return weeks.subList(Math.max(0, end - RECENT), end).stream()
        .map(WeekLine::finished)
        .reduce(Finished.NONE, Finished::plus);
  }
}
