/**
 * Exports for auditors (trích số liệu): the exact rows of a period that is over, signed by the
 * unit, and the record of who handed them out, to whom and why.
 *
 * <p>Owns the words signed export, signing key, copy. The open data says days; here stand minutes,
 * so these rows leave only by a leader's hand; see ADR 035.
 */
@ApplicationModule(
    allowedDependencies = {"reporting", "integrity", "organisation", "web", "database"})
@NullMarked
package vn.motcua.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
