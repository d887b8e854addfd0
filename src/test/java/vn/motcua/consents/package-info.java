/** What must hold of consents. */
@NullMarked
package vn.motcua.consents;

import org.jspecify.annotations.NullMarked;
