package vn.motcua.recognition;

import java.math.BigDecimal;

/**
 * How far a commune is on the road of a year, without what was written on the way.
 *
 * @param sure points that are certain, {@code total} what the set gives at most
 * @param passes whether they reach what the set asks
 */
public record RoadScore(
    RecognitionStage stage, BigDecimal sure, BigDecimal total, boolean passes) {}
