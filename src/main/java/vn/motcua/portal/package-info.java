/**
 * The front door for citizens: the home page of a commune and of the whole installation, help, and
 * the first page an administrator sees on an empty one.
 *
 * <p>Holds nothing of its own; it asks the other modules and leads to their pages. Nothing depends
 * on it.
 */
@ApplicationModule(allowedDependencies = {"organisation", "deadlines", "reporting", "web"})
@NullMarked
package vn.motcua.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
