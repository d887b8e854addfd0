package vn.motcua.procedures;

import java.time.Instant;

/**
 * The promised moment for one dossier. It stands beside the legal one on the slip and never
 * replaces it.
 *
 * @param at last instant at which the promise is kept; always before the legal one
 */
public record Promised(Promise promise, Instant at) {}
