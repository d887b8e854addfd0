/** Tests of the pages on which the history is checked. */
@NullMarked
package vn.motcua.integrity.web;

import org.jspecify.annotations.NullMarked;
