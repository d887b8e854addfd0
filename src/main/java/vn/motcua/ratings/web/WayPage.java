package vn.motcua.ratings.web;

/**
 * Where the way is typed, or why one leads nowhere.
 *
 * @param problem key of the message; empty when nothing is wrong
 */
public record WayPage(String problem) {}
