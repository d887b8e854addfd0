/** The few value types that every module speaks: unit, role, actor, office time, refusal. */
@NullMarked
package vn.motcua.shared;

import org.jspecify.annotations.NullMarked;
