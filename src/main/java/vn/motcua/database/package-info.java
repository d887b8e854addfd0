/**
 * The database under everything: the embedded PostgreSQL and its supervisor, the two roles, the
 * migrations, the shipped data, the office clock.
 *
 * <p>It knows no business module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
