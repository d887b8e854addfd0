/** Initiatives: proposed, tried, measured, recognised, taken over. */
@NullMarked
package vn.motcua.initiatives;

import org.jspecify.annotations.NullMarked;
