/** The citizen's rating: given once, counted in groups, joined to nothing. */
@NullMarked
package vn.motcua.ratings;

import org.jspecify.annotations.NullMarked;
