/** The list of what the citizens have not heard yet, asked for as a browser would. */
@NullMarked
package vn.motcua.telling.web;

import org.jspecify.annotations.NullMarked;
