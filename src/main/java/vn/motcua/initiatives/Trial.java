package vn.motcua.initiatives;

import java.time.LocalDate;

/**
 * A trial at the unit.
 *
 * @param ends last day, as planned
 * @param person who answers for it
 */
public record Trial(LocalDate starts, LocalDate ends, String person, Setting setting) {}
