/**
 * Integrity (kiểm chứng): what lets anybody check that the history was not written anew, and what
 * the office has to explain about its own figures.
 *
 * <p>Owns the words day root, proof, sign. A day root is the Merkle root (after RFC 6962) over the
 * fingerprints of all events of a unit and day, of dossiers and of registers; a proof leads from
 * one event to it.
 */
@ApplicationModule(
    allowedDependencies = {"dossiers", "organisation", "deadlines", "web", "database"})
@NullMarked
package vn.motcua.integrity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
