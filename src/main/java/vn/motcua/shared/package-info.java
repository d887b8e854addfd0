/** The few value types that every module speaks: unit, role, actor, office time, refusal. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
