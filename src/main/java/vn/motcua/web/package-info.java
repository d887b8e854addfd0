/**
 * The shell around every page: layouts, form components, messages, menu, error pages, security
 * headers.
 *
 * <p>It knows no business module; they plug in by {@link vn.motcua.web.MenuEntry} and {@link
 * vn.motcua.web.SignedIn}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
