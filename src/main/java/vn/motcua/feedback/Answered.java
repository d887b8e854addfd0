package vn.motcua.feedback;

/**
 * Feedback answered within some time.
 *
 * @param onTime of the answered, not after the day that was owed
 * @param there what waited for an answer at any moment of that time, answered or not
 */
public record Answered(int onTime, int answered, int there) {}
