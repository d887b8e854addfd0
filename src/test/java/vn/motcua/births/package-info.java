/** The list of births: the file read, the match found, the family invited. */
@NullMarked
package vn.motcua.births;

import org.jspecify.annotations.NullMarked;
