/** The pages of the indices, and who opens them. */
@NullMarked
package vn.motcua.indices.web;

import org.jspecify.annotations.NullMarked;
