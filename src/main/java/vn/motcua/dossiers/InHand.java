package vn.motcua.dossiers;

/**
 * How many open dossiers an officer holds.
 *
 * @param today under way and due before midnight
 * @param soon under way with less than one working day left
 * @param late under way and past the due instant
 * @param paused the legal clock stands still
 * @param waiting with a result that waits to be fetched
 */
public record InHand(int all, int today, int soon, int late, int paused, int waiting) {}
