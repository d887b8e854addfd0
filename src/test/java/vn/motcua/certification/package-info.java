/** Certification as the rule book tells it: fees, numbers without gaps, books nobody rewrites. */
@NullMarked
package vn.motcua.certification;

import org.jspecify.annotations.NullMarked;
