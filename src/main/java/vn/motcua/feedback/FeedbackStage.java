package vn.motcua.feedback;

/** Where a feedback stands. */
public enum FeedbackStage {
  /** With whoever reads it first, to be given to somebody. */
  RECEIVED,
  /** With the named person who will answer. */
  ASSIGNED,
  /** The sender was asked for more; the clock stands still, so many days. */
  ASKED,
  ANSWERED,
  /** Answered, and question and answer can be read by everybody. */
  PUBLISHED,
  /** Not dealt with, for a reason the sender reads. */
  REFUSED,
  /** Tells the same as another one and is answered there. */
  MERGED,
  /** A complaint or denunciation by law: on its own path, confidential. */
  DIVERTED,
  /** Thụ lý. */
  ACCEPTED,
  /** The legal path is at its end. */
  SETTLED;

  /** Whether somebody still has to do something. */
  public boolean isOpen() {
    return switch (this) {
      case RECEIVED, ASSIGNED, ASKED, DIVERTED, ACCEPTED -> true;
      case ANSWERED, PUBLISHED, REFUSED, MERGED, SETTLED -> false;
    };
  }

  /** Whether it is no feedback any more but a complaint or denunciation by law. */
  public boolean isPetition() {
    return this == DIVERTED || this == ACCEPTED || this == SETTLED;
  }
}
