/** The pages of the list of births. */
@NullMarked
package vn.motcua.births.web;

import org.jspecify.annotations.NullMarked;
