package vn.motcua.births;

import java.time.Instant;

/**
 * A child who came back to the list: when and why it had been taken off, who brought it back, why.
 *
 * @param words for the one who reads names; empty for a leader
 */
public record BirthReturn(
    GoneReason reason, Instant gone, Instant returned, String by, String words) {}
