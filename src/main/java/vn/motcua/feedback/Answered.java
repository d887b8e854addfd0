package vn.motcua.feedback;

/**
 * Feedback answered within some time.
 *
 * @param onTime of the answered, not after the day that was owed
 */
public record Answered(int onTime, int answered) {}
