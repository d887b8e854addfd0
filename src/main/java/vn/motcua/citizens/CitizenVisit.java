package vn.motcua.citizens;

import java.time.Instant;

/**
 * One open sign-in of a citizen, at some browser.
 *
 * @param seen when it was last used, to the minute
 */
public record CitizenVisit(Instant begun, Instant seen) {}
