package vn.motcua.ratings;

/**
 * How many could rate, and what speaks for or against their ratings.
 *
 * @param given results that went back, each with one right
 * @param again those for which a sheet was printed more than once
 * @param late those that were late, so that an apology was owed
 * @param apologised those of the late ones whose letter of apology stands in the letter log as gone
 * @param shared those not invited by e-mail, because one address stands for too many of them
 * @param reprints how often a slip was printed again in the period
 * @param notYet citizens who said they have not rated
 * @param instead citizens who said somebody rated in their place
 */
public record Rights(
    long given,
    long again,
    long late,
    long apologised,
    long shared,
    long reprints,
    long notYet,
    long instead) {}
