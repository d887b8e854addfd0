package vn.motcua.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last instants on time, of the present round.
 *
 * @param publishBy none before it is answered, and none when it may not be published
 */
public record FeedbackTimes(
    Instant refuseBy, Instant askBy, Instant resolveBy, @Nullable Instant publishBy) {
  FeedbackTimes answered(@Nullable Instant publish) {
    return new FeedbackTimes(refuseBy, askBy, resolveBy, publish);
  }

  /** What has to be done for both: the earlier time of each, until one of them is answered. */
  FeedbackTimes earliest(FeedbackTimes other) {
    return new FeedbackTimes(
        earlier(refuseBy, other.refuseBy),
        earlier(askBy, other.askBy),
        earlier(resolveBy, other.resolveBy),
        publishBy);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  FeedbackTimes resolvedBy(Instant instant) {
    return new FeedbackTimes(refuseBy, askBy, instant, publishBy);
  }
}
