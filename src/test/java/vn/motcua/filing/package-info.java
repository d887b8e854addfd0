/** What must hold of filing online. */
@NullMarked
package vn.motcua.filing;

import org.jspecify.annotations.NullMarked;
