/** Indices of a province: files of values, targets, what is done about the weak parts. */
@NullMarked
package vn.motcua.indices;

import org.jspecify.annotations.NullMarked;
