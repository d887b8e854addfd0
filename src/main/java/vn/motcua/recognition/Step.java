package vn.motcua.recognition;

import java.math.BigDecimal;

/** From this share on, in percent, so many points. */
public record Step(BigDecimal from, BigDecimal points) {}
