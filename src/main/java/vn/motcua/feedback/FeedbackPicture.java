package vn.motcua.feedback;

import vn.motcua.organisation.SentPicture;

/** A photo of a feedback as our own picture, with what is said when it is none. */
final class FeedbackPicture {
  private FeedbackPicture() {}

  static byte[] of(byte[] sent) {
    return SentPicture.of(sent, "feedback.refusal.photo-large", "feedback.refusal.photo-kind");
  }
}
