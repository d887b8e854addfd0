/**
 * The catalogue: what a citizen can ask of a unit, with papers, time and fee for each channel, and
 * the internal workflow that settles it.
 *
 * <p>A version is valid from a date and is never changed (NĐ 118/2025 as amended: procedures are
 * published by decision); an open dossier keeps its version. What the data does not know is a gap,
 * and a procedure with a gap is not opened for intake.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "deadlines", "web", "database"})
package vn.motcua.procedures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
