package vn.motcua.councils;

import java.time.Instant;

/**
 * What a council concluded, in minutes kept here or on paper.
 *
 * @param chair who presided; empty when the minutes are on paper
 */
record Conclusion(Instant heldAt, Motion motion, String chair) {}
