package vn.motcua.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many dossiers under way are due on a day.
 *
 * @param day null for all that are past their due instant
 */
public record DueDay(@Nullable LocalDate day, int dossiers) {}
