package vn.motcua.ratings;

import java.math.BigDecimal;

/**
 * A grade of the circular and the score from which it is given, that score included.
 *
 * @param name as in the data, for instance EXCELLENT
 */
public record Grade(String name, BigDecimal min) {}
