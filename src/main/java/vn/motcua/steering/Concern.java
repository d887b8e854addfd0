package vn.motcua.steering;

/** Why a province looks at a commune this week; what weighs most comes first. */
public enum Concern {
  /** Its sums break a balance rule: no figure of it is to be trusted before they are mended. */
  UNBALANCED,
  /** Feedback is open past its day. */
  FEEDBACK_LATE,
  /** Dossiers are overdue at this moment. */
  OVERDUE,
  /** Something promised to people is past its day. */
  PROMISE_LATE,
  /** Something an inspection found is past its day. */
  FINDING_LATE,
  /** Recognised, and the points that are certain no longer reach what the set asks. */
  BELOW_PASS,
  /** Its part of a plan is past its day. */
  PLAN_LATE,
  /** What a conclusion notice asks of it is past its day. */
  CONCLUSION_LATE,
  /** Launched, and nobody brought a dossier in this month or the month before. */
  NOT_ACTIVE,
  /** Launched, and things a friendly office needs are missing. */
  CONDITIONS_MISSING,
  /** The day its launch was planned for has passed. */
  LAUNCH_OVERDUE,
  /** A larger share was late in the last four weeks than in the four before. */
  SLOWER,
  /** More came in than was finished in the last four weeks, by more than a quarter. */
  GROWING,
  /** It handed in its points and waits for the province. */
  WAITS_FOR_APPRAISAL
}
