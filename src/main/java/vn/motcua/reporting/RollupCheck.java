package vn.motcua.reporting;

import java.time.Instant;

/**
 * One time the sums were held against the history.
 *
 * @param officer who asked; empty for the check of the night
 * @param faults how many sums were wrong
 * @param dossiers how many dossiers had a row that said something else than their events
 * @param rebuilt whether the sums were built anew
 */
public record RollupCheck(Instant at, String officer, int faults, int dossiers, boolean rebuilt) {}
