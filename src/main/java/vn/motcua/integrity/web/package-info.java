/** The pages on which anybody checks the history of a unit. */
@NullMarked
package vn.motcua.integrity.web;

import org.jspecify.annotations.NullMarked;
