/** The movement as a province leads it, told as it happens. */
@NullMarked
package vn.motcua.programme;

import org.jspecify.annotations.NullMarked;
