/**
 * Officers signing in: accounts, passwords, lock-out after failures, sessions, access log.
 *
 * <p>Owns the words account, user name, one-time password, attempt, lock-out, access log. Other
 * modules never ask who is signed in here; they receive a {@link vn.motcua.shared.Actor}.
 */
@ApplicationModule(allowedDependencies = {"organisation", "organisation :: spi", "web", "database"})
@NullMarked
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
