/** Rating pages asked for as a browser would. */
@NullMarked
package vn.motcua.ratings.web;

import org.jspecify.annotations.NullMarked;
