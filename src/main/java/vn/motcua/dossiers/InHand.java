package vn.motcua.dossiers;

/**
 * How many open dossiers an officer holds.
 *
 * @param soon under way with less than one working day left
 * @param late under way and past the due instant
 * @param waiting with a result that waits to be fetched
 */
public record InHand(int all, int soon, int late, int waiting) {}
