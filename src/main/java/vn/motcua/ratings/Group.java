package vn.motcua.ratings;

/**
 * A field or an officer, and what could be counted of it by itself: at least five ratings of each
 * batch it was named in. Others of its ratings may be counted in the unit alone, so the number over
 * what was given is no response.
 *
 * @param given results that went back there, each with one right to rate
 */
public record Group(String name, Tally tally, long given) {}
