package vn.motcua.deadlines;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one day is to one unit.
 *
 * @param pattern when the Centre is open
 * @param working whether it counts as a working day: never an ordinary Saturday or Sunday
 * @param rule what makes it differ from its weekday
 * @param provisional the rule follows from the law, nobody has published it yet
 */
record CalendarDay(
    LocalDate date,
    DayPattern pattern,
    boolean working,
    Optional<DayRule> rule,
    boolean provisional) {}
