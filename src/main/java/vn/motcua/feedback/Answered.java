package vn.motcua.feedback;

/**
 * Feedback answered within some time.
 *
 * @param onTime of the answered, those not late in any round so far
 * @param answered with what was sent down its legal path after its time was over
 * @param there what waited for an answer at any moment of that time, answered or not
 */
public record Answered(int onTime, int answered, int there) {}
