/**
 * Citizens (công dân) who signed in: their accounts, as a provider of identities vouches for them
 * over OpenID Connect, and their visits. A citizen is no officer: no role, no desk, a session of
 * its own, and never both in one browser.
 */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package vn.motcua.citizens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
