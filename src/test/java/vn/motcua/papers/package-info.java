/** Papers as pictures: what is kept of them, and what is refused. */
@NullMarked
package vn.motcua.papers;

import org.jspecify.annotations.NullMarked;
