package vn.motcua.procedures;

import java.time.LocalDate;

/**
 * A procedure that is received elsewhere from a day on; dossiers received before go on here, under
 * the law of their day.
 *
 * @param to PROVINCE, OTHER_COMMUNE or OTHER_AGENCY
 * @param place the name of the new place, as decided
 */
public record Move(String code, LocalDate from, LawChoice to, String place, String basis) {}
