package vn.motcua.ratings;

/** A field or an officer, and what was counted there: at least five ratings. */
public record Group(String name, Tally tally) {}
