/**
 * The register watch on births (practice A24): a list the commune may lawfully hold, set beside the
 * dossiers of birth registration, so that families are invited. An invitation, never a hunt: names
 * are seen by one civil-status officer alone, rows go once the child is registered.
 */
@ApplicationModule(
    allowedDependencies = {"dossiers", "dossiers :: spi", "organisation", "web", "database"})
@NullMarked
package vn.motcua.births;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
