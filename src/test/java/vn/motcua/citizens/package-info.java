/** What must hold of citizens signing in. */
@NullMarked
package vn.motcua.citizens;

import org.jspecify.annotations.NullMarked;
