package vn.motcua.ratings;

/**
 * How many could rate.
 *
 * @param given results that went back, each with one right
 * @param again those for which a sheet was printed more than once
 * @param late those that were late, so that an apology was owed
 * @param apologised those of the late ones with a letter of apology in their history
 * @param shared those not invited by e-mail, because one address stands for too many of them
 */
public record Rights(long given, long again, long late, long apologised, long shared) {}
