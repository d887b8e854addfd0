package vn.motcua.ratings;

import java.time.LocalDate;

/**
 * What somebody wrote, mixed among at least five.
 *
 * @param week Monday of the week in which the box was opened
 */
public record Words(LocalDate week, String text) {}
