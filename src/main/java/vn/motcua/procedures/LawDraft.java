package vn.motcua.procedures;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule of law about to be written down.
 *
 * @param to first day it no longer holds; empty while no end is known
 * @param years only for {@link LawChoice#YEARS}, else 0
 * @param place only for {@link LawKind#MOVE}, else empty
 */
public record LawDraft(
    LawKind kind,
    String code,
    LocalDate from,
    Optional<LocalDate> to,
    LawChoice choice,
    int years,
    String place,
    String basis) {}
