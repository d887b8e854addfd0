package vn.motcua.indices;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What a province wants a part to come to in a year.
 *
 * @param paper in which it stands
 */
public record IndexTarget(
    String index,
    String part,
    int year,
    int version,
    BigDecimal target,
    String paper,
    String by,
    Instant at) {}
