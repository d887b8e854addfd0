/** Pages of the catalogue: for citizens to read, for the administrator to complete. */
@NullMarked
package vn.motcua.procedures.web;

import org.jspecify.annotations.NullMarked;
