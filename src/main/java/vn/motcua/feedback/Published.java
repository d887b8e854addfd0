package vn.motcua.feedback;

import java.time.Instant;

/**
 * A question and its answer as everybody reads them.
 *
 * @param again the sender asked for another look meanwhile
 */
public record Published(
    FeedbackTopic topic, String question, String answer, Instant at, boolean again) {}
