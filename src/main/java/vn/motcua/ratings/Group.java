package vn.motcua.ratings;

/**
 * A field or an officer, and what was counted there: at least five ratings.
 *
 * @param given results that went back there, each with one right to rate
 */
public record Group(String name, Tally tally, long given) {}
