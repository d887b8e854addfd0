package vn.motcua.feedback;

/** What a feedback is about, as the sender says. */
public enum FeedbackTopic {
  /** Thái độ, cung cách phục vụ. */
  CONDUCT,
  /** A dossier: slow, lost, asked for papers twice. */
  DOSSIER,
  /** A place: the desk, the house, the road. */
  PLACE,
  /** A rule that is hard to follow or makes no sense. */
  RULE,
  OTHER
}
