package vn.motcua.steering;

/**
 * One reason to look at a commune.
 *
 * @param count how many of it there are; zero where it cannot be counted
 * @param where the page where it is seen
 */
public record Need(Concern concern, int count, String where) {}
