package vn.motcua.steering.web;

import vn.motcua.steering.Concern;

/** What the number of a reason is called in the list of definitions. */
public final class Needed {
  private Needed() {}

  /** The id of the definition; empty where a reason has no number. */
  public static String figure(Concern concern) {
    return switch (concern) {
      case UNBALANCED -> "steering-unbalanced";
      case FEEDBACK_LATE -> "feedback-open-late";
      case OVERDUE -> "reporting-today-late";
      case PROMISE_LATE -> "steering-promises-late";
      case FINDING_LATE -> "inspections-late";
      case PLAN_LATE -> "steering-parts-late";
      case CONCLUSION_LATE -> "steering-conclusions-late";
      case CONDITIONS_MISSING -> "conditions-missing";
      case BELOW_PASS, NOT_ACTIVE, LAUNCH_OVERDUE, SLOWER, GROWING, WAITS_FOR_APPRAISAL -> "";
    };
  }
}
