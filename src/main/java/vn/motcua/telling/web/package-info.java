/** The desk's list of what the citizens have not heard yet. */
@NullMarked
package vn.motcua.telling.web;

import org.jspecify.annotations.NullMarked;
