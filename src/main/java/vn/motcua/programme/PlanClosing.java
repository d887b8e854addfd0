package vn.motcua.programme;

import java.time.Instant;

/**
 * Khóa kế hoạch, or mở lại: nothing is told of a closed plan; it is opened again with the reason.
 *
 * @param words why, where it was opened again
 */
public record PlanClosing(int version, boolean closed, String words, String by, Instant at) {}
