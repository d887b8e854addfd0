/** The list of births at the desk. */
@NullMarked
package vn.motcua.births.web;

import org.jspecify.annotations.NullMarked;
