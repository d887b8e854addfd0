package vn.motcua.reporting;

import java.time.Instant;

/**
 * What waits with somebody at this moment.
 *
 * @param who name of the officer, or the stage where it is counted by stage
 * @param late of them, past the due instant
 * @param since when the one that has waited longest came there
 */
public record InHandNow(String who, int dossiers, int late, Instant since) {}
