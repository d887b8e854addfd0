/** Pages of results as files: at the desk, on the citizen's slip, and for whoever holds a paper. */
@NullMarked
package vn.motcua.results.web;

import org.jspecify.annotations.NullMarked;
