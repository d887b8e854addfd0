package vn.motcua.dossiers;

import java.time.Instant;

/**
 * Moments a list is counted from.
 *
 * @param soonUntil what is due before it has less than one working day left
 * @param endOfDay midnight that follows
 */
record Moment(Instant now, Instant soonUntil, Instant endOfDay) {}
