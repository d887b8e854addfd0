/** Committees, launches and units of the past, told as it happened. */
@NullMarked
package vn.motcua.committees;

import org.jspecify.annotations.NullMarked;
