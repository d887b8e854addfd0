/** Inspections, planned, held, and what became of what was found. */
@NullMarked
package vn.motcua.inspections;

import org.jspecify.annotations.NullMarked;
