/**
 * Money of the movement (kinh phí): for what, where, from which source; planned, approved, spent.
 *
 * <p>Owns the words line and entry. Nothing is rewritten: a later entry says what holds, and every
 * total is the sum of the lines under it, whichever way they are grouped.
 */
@ApplicationModule(allowedDependencies = {"organisation", "web", "database"})
@NullMarked
package vn.motcua.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
