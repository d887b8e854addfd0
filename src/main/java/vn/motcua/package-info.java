/** Một Cửa Thân Thiện: the one-stop public-service desk of a Vietnamese commune. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
