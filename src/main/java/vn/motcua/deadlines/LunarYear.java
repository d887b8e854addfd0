package vn.motcua.deadlines;

import java.time.LocalDate;

/**
 * The two days of a year that follow the moon, at UTC+7.
 *
 * @param newYear first day of Tết
 * @param hungKings tenth day of the third month
 */
record LunarYear(int year, LocalDate newYear, LocalDate hungKings) {}
