package vn.motcua.feedback;

/** What can be done with a feedback. */
public enum FeedbackAct {
  SEND,
  /** Given to a named person. */
  ASSIGN,
  /** Noted whom it is about; from then on they never see it. */
  NAME,
  /** The sender is asked for more. */
  ASK,
  /** The sender tells more. */
  TELL,
  ANSWER,
  PUBLISH,
  REFUSE,
  /** The sender is not content with the answer. */
  REOPEN,
  MERGE,
  /** Another one came into it and is answered here. */
  TAKE_IN,
  /** Sent down the path of complaints or denunciations. */
  DIVERT,
  /** Thụ lý. */
  ACCEPT,
  /** A complex case: the longer legal time. */
  EXTEND,
  SETTLE,
  /** Somebody above asks where it is. */
  URGE,
  /** A head writes down why an officer's manners are not reviewed. */
  NO_REVIEW,
  /** A head writes down that somebody the words name is not meant. */
  NOT_ABOUT,
  /** A head writes down that the words do not let one know whom it is about. */
  NOT_KNOWN
}
