package vn.motcua.ratings;

/**
 * How many could rate.
 *
 * @param given results that went back, each with one right
 * @param again those for which a sheet was printed more than once
 * @param late those that were late, so that an apology was owed
 */
public record Rights(long given, long again, long late) {}
