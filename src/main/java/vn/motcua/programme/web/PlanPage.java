package vn.motcua.programme.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.programme.Plan;
import vn.motcua.programme.PlanActivity;
import vn.motcua.programme.PlanProgress;
import vn.motcua.programme.PlanTask;
import vn.motcua.programme.Standing;
import vn.motcua.web.Message;
import vn.motcua.web.Page;

/**
 * One plan, as a list or along the year.
 *
 * @param view empty for the list, "thoi-gian" along the year, "nguoi" by who answers
 * @param only which tasks are shown: a filter of {@link Filter}, or all
 * @param owner whether the reader made the plan and may close it
 */
public record PlanPage(
    Plan plan,
    LocalDate today,
    String view,
    Filter only,
    boolean owner,
    Map<String, Message> errors) {
  /** Which tasks are shown. */
  public enum Filter {
    ALL(""),
    LATE("tre"),
    SOON("sap-den-han"),
    RISK("co-nguy-co"),
    OPEN("chua-xong");

    private final String word;

    Filter(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Filter of(String word) {
      for (Filter filter : values()) {
        if (filter.word.equals(word)) {
          return filter;
        }
      }
      return ALL;
    }
  }

  /** What was asked for, or the list. */
  static String viewOf(String typed) {
    return typed.equals("thoi-gian") || typed.equals("nguoi") ? typed : "";
  }

  public PlanProgress progress() {
    return plan.progress(today);
  }

  public boolean isAlongTheYear() {
    return view.equals("thoi-gian");
  }

  public boolean isByHead() {
    return view.equals("nguoi");
  }

  public String address() {
    return PlansController.address(plan);
  }

  public String view(String other) {
    return address() + (other.isEmpty() ? "" : "?xem=" + other);
  }

  public @Nullable String error(Page page, String field) {
    Message wrong = errors.get(field);
    return wrong == null ? null : page.t(wrong);
  }

  public String address(PlanActivity activity) {
    return address() + "/" + activity.place();
  }

  public String address(Filter filter) {
    return address() + "?chi=" + filter.word() + (view.isEmpty() ? "" : "&xem=" + view);
  }

  /** The fields with a task that is shown. */
  public List<String> fields() {
    return plan.fields().stream().filter(field -> !tasks(field).isEmpty()).toList();
  }

  public List<PlanTask> tasks(String field) {
    return plan.of(field).stream().filter(task -> !activities(task).isEmpty()).toList();
  }

  public List<PlanActivity> activities(PlanTask task) {
    return task.activities().stream().filter(this::isShown).toList();
  }

  private boolean isShown(PlanActivity activity) {
    return switch (only) {
      case ALL -> true;
      case LATE -> activity.isLate(today);
      case SOON -> activity.isSoon(today);
      case RISK -> plan.isAtRisk(activity, today);
      case OPEN -> activity.standing().isOpen();
    };
  }

  /** How a chip of an activity looks. */
  public String chip(PlanActivity activity) {
    if (activity.isLate(today)) {
      return "late";
    }
    return activity.isSoon(today) || plan.isAtRisk(activity, today)
        ? "soon"
        : chip(activity.standing());
  }

  /** What it waits for and is not finished, by place. */
  public String waitsFor(PlanActivity activity) {
    return String.join(", ", plan.awaited(activity).stream().map(PlanActivity::place).toList());
  }

  /** The key of what the chip says. */
  public String word(PlanActivity activity) {
    if (activity.isLate(today)) {
      return "programme.late";
    }
    if (plan.isAtRisk(activity, today)) {
      return "programme.at-risk";
    }
    return activity.isSoon(today) ? "programme.soon" : "programme.standing." + activity.standing();
  }

  public static String chip(Standing standing) {
    return switch (standing) {
      case DONE -> "ok";
      case UNDER_WAY -> "wait";
      case PLANNED, DROPPED -> "idle";
    };
  }

  /** Where a day lies along the year, 0 to 1000. */
  public int along(LocalDate day) {
    LocalDate first = LocalDate.of(plan.year(), 1, 1);
    long days = ChronoUnit.DAYS.between(first, day);
    return Math.clamp(days * 1000 / first.lengthOfYear(), 0, 1000);
  }

  /** How long the bar of an activity is; a day can still be seen. */
  public int length(PlanActivity activity) {
    return Math.max(6, along(activity.lastDue()) - along(activity.starts()));
  }
}
