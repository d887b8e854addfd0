/**
 * Chỉ số của tỉnh (PAR Index, SIPAS, PAPI; QĐ 766): what others measured year by year, part by
 * part; what the province wants to reach, how far it is, and which activities of its plans are to
 * get it there.
 *
 * <p>Owns the words index, part, target of an index, improvement. A value is never rewritten: a
 * later file adds a version. Values come from files; beside QĐ 766 stands what this program counts.
 */
@ApplicationModule(
    allowedDependencies = {"organisation", "programme", "reporting", "ratings", "web", "database"})
@NullMarked
package vn.motcua.indices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
