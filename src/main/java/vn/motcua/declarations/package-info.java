/**
 * Declarations (tờ khai): the form a procedure asks for, declared as data, filled in question by
 * question by whoever needs it, checked, and printed as the paper to sign. Nothing typed is kept:
 * the answers travel with the page until they are printed.
 */
@ApplicationModule(allowedDependencies = {"procedures", "organisation", "documents", "web"})
@NullMarked
package vn.motcua.declarations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
